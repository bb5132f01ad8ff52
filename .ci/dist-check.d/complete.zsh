# Types a line ($1) into a new interactive zsh, presses Tab once, and prints the output until a word ($2) appears or ten
# seconds have passed.
zmodload zsh/zpty
zpty shell "zsh -f -i"
zpty -w shell "PS1=; unsetopt zle_bracketed_paste 2>/dev/null; autoload -U compinit; compinit -u -D; print -r -- REA\"\"DY"
zpty -r shell output '*READY*' || exit 1
zpty -w -n shell "$1"$'\t'
text=
for ((i = 0; i < 100; i++)); do
  while zpty -r -t shell output; do text+=$output; done
  [[ $text == *$2* ]] && break
  sleep 0.1
done
zpty -d shell
print -r -- "$text"
