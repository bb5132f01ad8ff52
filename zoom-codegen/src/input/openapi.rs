//! Reads OpenAPI documents, and Swagger 2.0 as if it were OpenAPI.

use indexmap::IndexMap;

use super::{
    document::{
        BoolOrSchema, Components, Document, Entry, Extensions, Media, Parameter, PathItem, RequestBody, Response,
        Schema, Server,
    },
    node::{Node, escaped, unescaped},
};

/// Reads a document whose root is an object.
pub(super) fn document(root: &Node) -> Document {
    let host = root.get("host").text().unwrap_or_default() + &root.get("basePath").text().unwrap_or_default();
    let mut servers: Vec<Server> =
        root.get("servers").list().iter().map(|server| Server { url: server.get("url").prose() }).collect();
    if servers.is_empty() && !host.is_empty() {
        servers.push(Server { url: format!("https://{}", host.trim_end_matches('/')) });
    }
    let mut document = Document { servers, components: components(root), ..Document::default() };
    for (path, node) in root.get("paths").members() {
        if path.starts_with("x-") {
            continue;
        }
        let item = path_item(root, path, node, &mut document.notes);
        document.paths.insert(path.clone(), item);
    }
    for (name, node) in root.get("webhooks").members() {
        let item = path_item(root, name, node, &mut document.notes);
        document.webhooks.insert(name.clone(), item);
    }
    document
}

fn components(root: &Node) -> Components {
    fn all<T>(nodes: [&Node; 2], read: impl Fn(&Node) -> T) -> IndexMap<String, T> {
        nodes.into_iter().flat_map(Node::members).map(|(name, node)| (name.clone(), read(node))).collect()
    }
    let new = root.get("components");
    Components {
        schemas: all([new.get("schemas"), root.get("definitions")], schema),
        parameters: all([new.get("parameters"), root.get("parameters")], parameter),
        request_bodies: all([new.get("requestBodies"), &Node::Null], request_body),
        responses: all([new.get("responses"), root.get("responses")], |node| {
            response(node, &first_of(root, &Node::Null, "produces", "application/json"))
        }),
    }
}

fn path_item(root: &Node, path: &str, node: &Node, notes: &mut Vec<(String, String)>) -> PathItem {
    let place = format!("/paths/{}", escaped(path));
    if let Some(target) = node.get("$ref").text() {
        notes.push((place.clone(), format!("the path refers to `{target}`, which is not supported; left out")));
    }
    let entry = |method: &str| {
        let entry = node.get(method);
        match entry {
            Node::Map(_) => Some(self::entry(root, entry)),
            _ => None,
        }
    };
    let item = PathItem {
        get: entry("get"),
        post: entry("post"),
        put: entry("put"),
        patch: entry("patch"),
        delete: entry("delete"),
        parameters: parameters(node),
    };
    for method in ["head", "options", "trace"].into_iter().filter(|method| !node.get(method).is_null()) {
        notes.push((
            format!("{} {path}", method.to_ascii_uppercase()),
            "the method cannot be declared; left out".to_owned(),
        ));
    }
    item
}

fn parameters(node: &Node) -> Vec<Parameter> {
    match node.get("parameters") {
        // Some documents contain a map of parameters by name.
        Node::Map(named) => named.iter().map(|(name, node)| named_parameter(name, node)).collect(),
        list => list.list().iter().map(parameter).collect(),
    }
}

fn named_parameter(name: &str, node: &Node) -> Parameter {
    let mut parameter = parameter(node);
    if parameter.name.is_empty() {
        name.clone_into(&mut parameter.name);
    }
    parameter
}

/// Returns the target of a node that is a Swagger reference to a parameter, and any other node unchanged.
fn resolved<'n>(root: &'n Node, node: &'n Node) -> &'n Node {
    let target = node.get("$ref").text();
    match target.as_deref().and_then(|target| target.strip_prefix('#')) {
        Some(pointer) if pointer.starts_with("/parameters/") => root.at(pointer),
        _ => node,
    }
}

fn entry(root: &Node, node: &Node) -> Entry {
    // In Swagger 2.0, the body is one of the parameters, or several of them in a form.
    let nodes: Vec<&Node> = node.get("parameters").list().iter().map(|node| resolved(root, node)).collect();
    let is = |node: &Node, location: &str| node.get("in").text().as_deref() == Some(location);
    let form: Vec<&&Node> = nodes.iter().filter(|node| is(node, "formData")).collect();
    let request_body = if let Some(body) = nodes.iter().find(|node| is(node, "body")) {
        Some(in_media(&first_of(root, node, "consumes", "application/json"), schema(body.get("schema"))))
    } else if form.is_empty() {
        Some(node.get("requestBody")).filter(|body| !body.is_null()).map(self::request_body)
    } else {
        let has_file = form.iter().any(|node| node.get("type").text().as_deref() == Some("file"));
        let media = first_of(root, node, "consumes", "application/x-www-form-urlencoded");
        let media = if has_file { "multipart/form-data".to_owned() } else { media };
        let properties = form.iter().map(|node| (node.get("name").prose(), schema(node))).collect();
        let required = form.iter().filter(|node| node.get("required").is_true());
        let required = required.map(|node| node.get("name").prose()).collect();
        Some(in_media(&media, Schema { types: vec!["object".to_owned()], properties, required, ..Schema::default() }))
    };
    let parameters: Vec<Parameter> = match node.get("parameters") {
        Node::Map(_) => parameters(node),
        _ => nodes.into_iter().filter(|node| !is(node, "body") && !is(node, "formData")).map(parameter).collect(),
    };
    let extensions = Some(node.get("x-extensions")).filter(|node| matches!(node, Node::Map(_)));
    // Reconstructed documents contain the scopes in one list.
    let reconstructed = Some(node.get("x-scopes").texts()).filter(|scopes| !scopes.is_empty());
    let reconstructed = reconstructed.map(|scopes| Extensions { classic_scopes: Vec::new(), granular_scopes: scopes });
    let produces = first_of(root, node, "produces", "application/json");
    let responses = node.get("responses").members().map(|(status, node)| (status.clone(), response(node, &produces)));
    Entry {
        tags: node.get("tags").texts(),
        summary: node.get("summary").prose(),
        operation_id: node.get("operationId").prose(),
        description: node.get("description").prose(),
        parameters,
        request_body,
        responses: responses.collect(),
        deprecated: node.get("deprecated").is_true(),
        security: node.get("security").list().iter().map(security).collect(),
        extensions: extensions
            .map(|node| Extensions {
                classic_scopes: node.get("x-macro-scopes").texts(),
                granular_scopes: node.get("x-granular-scopes").texts(),
            })
            .or(reconstructed),
    }
}

fn security(node: &Node) -> IndexMap<String, Vec<String>> {
    node.members().map(|(scheme, scopes)| (scheme.clone(), scopes.texts())).collect()
}

/// Returns the first media type of an operation, or of the document if the operation has none.
fn first_of(root: &Node, node: &Node, name: &str, default: &str) -> String {
    let own = node.get(name).texts().into_iter().next();
    own.or_else(|| root.get(name).texts().into_iter().next()).unwrap_or_else(|| default.to_owned())
}

fn in_media(media: &str, schema: Schema) -> RequestBody {
    let content = IndexMap::from([(media.to_owned(), Media { schema: Some(schema), ..Media::default() })]);
    RequestBody { content, ..RequestBody::default() }
}

fn parameter(node: &Node) -> Parameter {
    let in_content = node.get("content").members().next().map(|(_, media)| media.get("schema"));
    // In Swagger 2.0, the members of the schema are next to the parameter's name.
    let schema_node = Some(node.get("schema")).filter(|schema| !schema.is_null()).or(in_content).unwrap_or(node);
    let is_beside = std::ptr::eq(schema_node, node);
    let mut schema = schema(schema_node);
    schema.reference = schema.reference.filter(|_| !is_beside);
    if is_beside {
        schema.description = String::new();
        schema.required = Vec::new();
    }
    let explode = match node.get("collectionFormat").text().as_deref() {
        Some("multi") => Some(true),
        Some(_) => Some(false),
        // The default in Swagger 2.0 is `csv`.
        None if is_beside && schema.types == ["array"] => Some(false),
        None => Some(node.get("explode")).filter(|explode| !explode.is_null()).map(Node::is_true),
    };
    Parameter {
        reference: reference(node),
        name: node.get("name").prose(),
        location: node.get("in").prose().to_ascii_lowercase(),
        description: node.get("description").prose(),
        required: node.get("required").is_true(),
        deprecated: node.get("deprecated").is_true(),
        style: node.get("style").text(),
        explode,
        schema,
    }
}

fn request_body(node: &Node) -> RequestBody {
    RequestBody { reference: reference(node), description: node.get("description").prose(), content: content(node) }
}

/// Reads a response. In Swagger 2.0, a response's schema is not within a media type, but applies to the media type in
/// `produces`.
fn response(node: &Node, produces: &str) -> Response {
    let mut content = content(node);
    if content.is_empty() && !node.get("schema").is_null() {
        content.insert(produces.to_owned(), Media { schema: Some(schema(node.get("schema"))), ..Media::default() });
    }
    Response { reference: reference(node), description: node.get("description").prose(), content }
}

fn content(node: &Node) -> IndexMap<String, Media> {
    let media = |node: &Node| {
        let named = node.get("examples").members().map(|(_, example)| example.get("value"));
        let examples = named.chain([node.get("example")]).filter(|example| !example.is_null()).map(Node::value);
        Media {
            schema: Some(node.get("schema")).filter(|node| !node.is_null()).map(schema),
            examples: examples.collect(),
        }
    };
    node.get("content").members().map(|(name, node)| (name.clone(), media(node))).collect()
}

/// Returns a reference in the form that OpenAPI 3 uses.
fn reference(node: &Node) -> Option<String> {
    let target = unescaped(&node.get("$ref").text()?);
    let moved = [("#/definitions/", "schemas"), ("#/parameters/", "parameters"), ("#/responses/", "responses")];
    let found = moved.into_iter().find_map(|(old, new)| Some((new, target.strip_prefix(old)?)));
    Some(found.map_or_else(|| target.clone(), |(kind, name)| format!("#/components/{kind}/{name}")))
}

/// Reads a schema. A schema that is not an object, such as a Boolean, does not describe a value.
pub(crate) fn schema(node: &Node) -> Schema {
    let optional = |name: &str| Some(node.get(name)).filter(|node| !node.is_null());
    let schemas = |name: &str| node.get(name).list().iter().map(schema).collect();
    let mut properties: IndexMap<String, Schema> =
        node.get("properties").members().map(|(name, node)| (name.clone(), schema(node))).collect();
    if let Node::List(listed) = node.get("properties") {
        properties.extend(listed.iter().filter_map(|node| Some((node.get("name").text()?, schema(node)))));
    }
    // The schemas of a tuple's elements are treated as alternatives.
    let items = match optional("items").or_else(|| optional("prefixItems")) {
        Some(Node::List(kinds)) => {
            Some(Box::new(Schema { one_of: kinds.iter().map(schema).collect(), ..Schema::default() }))
        }
        items => items.map(|items| Box::new(schema(items))),
    };
    let values = match optional("enum").map(Node::list) {
        Some(values) => values.iter().map(Node::value).collect(),
        None => optional("const").map(Node::value).into_iter().collect(),
    };
    let listed = |name: &str| match node.get(name) {
        Node::List(_) => node.get(name).texts(),
        _ => Vec::new(),
    };
    Schema {
        reference: reference(node),
        types: node.get("type").texts(),
        format: node.get("format").text(),
        description: node.get("description").prose(),
        properties,
        required: listed("required"),
        items,
        all_of: schemas("allOf"),
        one_of: schemas("oneOf"),
        any_of: schemas("anyOf"),
        additional_properties: optional("additionalProperties").map(|node| match node {
            Node::Map(_) => BoolOrSchema::Schema(Box::new(schema(node))),
            _ => BoolOrSchema::Other,
        }),
        values,
        labels: listed("x-enum-descriptions"),
        example: optional("example").map(Node::value),
        default: optional("default").map(Node::value),
        minimum: node.get("minimum").number(),
        maximum: node.get("maximum").number(),
        min_length: node.get("minLength").count(),
        max_length: node.get("maxLength").count(),
        max_items: node.get("maxItems").count(),
        deprecated: node.get("deprecated").is_true(),
    }
}
