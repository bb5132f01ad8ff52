//! Reads the options of an attribute, which are the comma-separated list in its parentheses.
//!
//! The options of every attribute, whether on an item or a field, are read here, so that an unknown, repeated,
//! incomplete or unseparated option is reported in the same words everywhere.

use proc_macro2::{TokenStream, TokenTree};
use syn::{
    Ident, LitStr, Path, Token,
    ext::IdentExt,
    parse::{Parse, ParseStream, Parser},
    punctuated::Punctuated,
    token,
};

use crate::{
    report::{Errors, mistake, mistake_on, nearest, one_of},
    root::Root,
};

/// An option of an attribute; `id` identifies it for the code that reads it.
pub(crate) struct Key<K: 'static> {
    id: K,
    name: &'static str,
    form: Form,
    /// An example of the option as a user may write it, for messages.
    example: &'static str,
    /// Whether messages suggest it; the other options are known only so that a message can say what to write instead.
    is_listed: bool,
}

#[derive(Clone, Copy)]
enum Form {
    /// `name`
    Word,
    /// `name = value`
    Value,
    /// `name(…)`
    List,
}

impl<K: Copy> Key<K> {
    /// Creates an option that is a single word.
    pub(crate) const fn word(id: K, name: &'static str) -> Self {
        Self { id, name, form: Form::Word, example: name, is_listed: true }
    }

    /// Creates an option with a value after `=`.
    pub(crate) const fn value(id: K, name: &'static str, example: &'static str) -> Self {
        Self { id, name, form: Form::Value, example, is_listed: true }
    }

    /// Creates an option with a list in parentheses.
    pub(crate) const fn list(id: K, name: &'static str, example: &'static str) -> Self {
        Self { id, name, form: Form::List, example, is_listed: true }
    }

    /// Creates `derive(…)`, an option of every attribute of a struct.
    pub(crate) const fn derive(id: K) -> Self {
        Self::list(id, "derive", "derive(Clone, Debug)")
    }

    /// Creates `rename_all = "camelCase"`, an option of every attribute of a struct.
    pub(crate) const fn rename_all(id: K) -> Self {
        Self::value(id, "rename_all", "rename_all = \"camelCase\"")
    }

    /// Creates `crate = ::path`, an option of every attribute of an item.
    pub(crate) const fn root(id: K) -> Self {
        Self::value(id, "crate", "crate = ::zoom_core")
    }

    /// Returns the same option, except that messages do not suggest it.
    pub(crate) const fn unlisted(self) -> Self {
        Self { is_listed: false, ..self }
    }

    /// Reads everything that follows the key; `take` reads the value itself.
    fn read(
        &self,
        key: &Ident,
        input: ParseStream<'_>,
        take: impl FnOnce(ParseStream<'_>) -> syn::Result<()>,
    ) -> syn::Result<()> {
        let Self { name, form, example, .. } = self;
        let (is_there, what) = match form {
            Form::Word if is_at_end(input) => return take(input),
            Form::Word => {
                let written = skip_option(input);
                return Err(mistake_on(&written, format!("`{name}` takes no value"), format!("write `{example}`")));
            }
            Form::Value => (input.parse::<Token![=]>().is_ok() && !is_at_end(input), "value"),
            Form::List => (input.peek(token::Paren), "list"),
        };
        if !is_there {
            skip_option(input);
            return Err(mistake(key.span(), format!("`{name}` has no {what}"), format!("write `{example}`")));
        }
        let start = input.fork();
        let read = if matches!(form, Form::List) { list_in_parentheses(input, take) } else { take(input) };
        read.map_err(|_| {
            skip_option(input);
            let written = skip_option(&start);
            mistake_on(&written, format!("the value of `{name}` can't be read"), format!("write `{example}`"))
        })
    }
}

fn list_in_parentheses(
    input: ParseStream<'_>,
    take: impl FnOnce(ParseStream<'_>) -> syn::Result<()>,
) -> syn::Result<()> {
    let content;
    syn::parenthesized!(content in input);
    take(&content)?;
    if content.is_empty() { Ok(()) } else { Err(content.error("trailing tokens after the list")) }
}

/// The options of an attribute.
pub(crate) struct Keys<'a, K: 'static> {
    /// The name of the attribute in messages, such as `#[zoom_object]`.
    pub(crate) owner: &'a str,
    pub(crate) known: &'a [Key<K>],
}

impl<K: Copy> Keys<'_, K> {
    /// Reads tokens that contain only options, as [`read`](Self::read) does.
    pub(crate) fn read_all(
        &self,
        arguments: TokenStream,
        errors: &mut Errors,
        take: impl FnMut(K, &Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
    ) {
        let parser = |input: ParseStream<'_>| {
            self.read(input, errors, take);
            Ok(())
        };
        if let Err(error) = parser.parse2(arguments) {
            errors.push(error);
        }
    }

    /// Reads options until the end of the input. `take` reads the value of an option. It returns `Err` only if the
    /// value does not have the right form; it adds anything more specific to `errors`.
    pub(crate) fn read(
        &self,
        input: ParseStream<'_>,
        errors: &mut Errors,
        mut take: impl FnMut(K, &Ident, ParseStream<'_>, &mut Errors) -> syn::Result<()>,
    ) {
        let mut seen: Vec<Ident> = Vec::new();
        while !input.is_empty() {
            let read = self.key(input).and_then(|(key, known)| {
                let is_repeated = seen.contains(&key);
                seen.push(key.clone());
                if is_repeated {
                    skip_option(input);
                    return Err(mistake(key.span(), format!("`{key}` is written twice"), "keep one of them"));
                }
                known.read(&key, input, |input| take(known.id, &key, input, errors))
            });
            if let Err(error) = read {
                errors.push(error);
            }
            comma(input, errors);
        }
    }

    /// Reads the next option's key.
    fn key(&self, input: ParseStream<'_>) -> syn::Result<(Ident, &Key<K>)> {
        let key = match input.call(Ident::parse_any) {
            Ok(key) => key.unraw(),
            Err(error) => {
                let written = skip_option(input);
                let wrong = format!("this is not an option of `{}`", self.owner);
                if written.is_empty() {
                    return Err(mistake(error.span(), wrong, self.help()));
                }
                return Err(mistake_on(&written, wrong, self.help()));
            }
        };
        if let Some(known) = self.known.iter().find(|known| key == known.name) {
            return Ok((key, known));
        }
        skip_option(input);
        let names = self.listed().map(|known| known.name);
        let help = nearest(&key.to_string(), names).map_or_else(|| self.help(), |near| format!("write `{near}`"));
        Err(mistake(key.span(), format!("`{}` has no option `{key}`", self.owner), help))
    }

    fn listed(&self) -> impl Iterator<Item = &Key<K>> {
        self.known.iter().filter(|known| known.is_listed)
    }

    fn help(&self) -> String {
        match &self.listed().collect::<Vec<_>>()[..] {
            [only] => format!("write `{}`, or `{}` alone", only.example, self.owner),
            known => format!("write {}", one_of(&known.iter().map(|known| known.name).collect::<Vec<_>>())),
        }
    }
}

/// Skips the comma between two options; anything before it is reported.
pub(crate) fn comma(input: ParseStream<'_>, errors: &mut Errors) {
    if input.is_empty() || input.parse::<Token![,]>().is_ok() {
        return;
    }
    let written = skip_option(input);
    errors.on(&written, "a comma is missing before this", "separate the options with commas");
    // At the end of the input, there is no comma.
    _ = input.parse::<Token![,]>();
}

/// Reads the path of `crate = ::path`; a relative path, which depends on the module, is reported and ignored.
pub(crate) fn read_root(root: &mut Root, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
    let path = input.call(Path::parse_mod_style)?;
    let first = path.segments.first().map(|segment| segment.ident.to_string()).unwrap_or_default();
    if path.leading_colon.is_some() || matches!(first.as_str(), "crate" | "$crate") {
        *root = Root::at(&path);
        return Ok(());
    }
    let written = quote::quote!(#path).to_string().replace(' ', "");
    let wrong = format!("the path `{written}` depends on the module in which it is written");
    errors.on(&path, wrong, format!("write `crate = ::{written}`"));
    Ok(())
}

/// Reads a word from a fixed list; for any other word, reports it and returns `None`.
pub(crate) fn one_word(
    input: ParseStream<'_>,
    what: &str,
    words: &[&str],
    errors: &mut Errors,
) -> syn::Result<Option<Ident>> {
    let word = input.call(Ident::parse_any)?;
    let written = word.to_string();
    if words.contains(&written.as_str()) {
        return Ok(Some(word));
    }
    let help = nearest(&written, words.iter().copied()).map_or_else(|| one_of(words), |near| format!("`{near}`"));
    errors.at(word.span(), format!("unknown {what} `{written}`"), format!("write {help}"));
    Ok(None)
}

/// Reads the value of `scopes = ["…", …]`; a scope that is wrong is reported and ignored.
pub(crate) fn read_scopes(scopes: &mut Vec<LitStr>, input: ParseStream<'_>, errors: &mut Errors) -> syn::Result<()> {
    for scope in list::<LitStr>(input)? {
        let text = scope.value();
        if text.is_empty() || text.contains(char::is_whitespace) {
            errors.at(
                scope.span(),
                "the scope is not a single word",
                "write each scope in separate quotes, as in `[\"user:read:token\"]`",
            );
        } else if scopes.iter().any(|other| other.value() == text) {
            errors.at(scope.span(), format!("the scope `{text}` is listed twice"), "keep one of them");
        } else {
            scopes.push(scope);
        }
    }
    Ok(())
}

/// Reads a list in brackets, as in `[a, b]`.
pub(crate) fn list<T: Parse>(input: ParseStream<'_>) -> syn::Result<Punctuated<T, Token![,]>> {
    let content;
    syn::bracketed!(content in input);
    let read = Punctuated::parse_terminated(&content);
    // Tokens left in the brackets would be reported as a second error.
    skip_until(&content, |_| false);
    read
}

/// Skips one token.
pub(crate) fn skip_token(input: ParseStream<'_>) {
    // At the end of the input, there is nothing to skip.
    _ = input.parse::<TokenTree>();
}

/// Skips to the next comma, or to the end, and returns what was skipped.
pub(crate) fn skip_option(input: ParseStream<'_>) -> TokenStream {
    skip_until(input, |input| input.peek(Token![,]))
}

/// Skips until `stop` holds, or to the end, and returns what was skipped.
pub(crate) fn skip_until(input: ParseStream<'_>, stop: impl Fn(ParseStream<'_>) -> bool) -> TokenStream {
    let mut skipped = TokenStream::new();
    while !input.is_empty() && !stop(input) {
        if let Ok(token) = input.parse::<TokenTree>() {
            skipped.extend([token]);
        }
    }
    skipped
}

fn is_at_end(input: ParseStream<'_>) -> bool {
    input.is_empty() || input.peek(Token![,])
}
