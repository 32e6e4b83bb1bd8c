#!/usr/bin/env bash
# The editors that `npm run test:editors` drives: Neovim and Emacs from Debian, and VS Code as code-server packs it for npm.
set -euo pipefail
cd "$(dirname "$0")/../.."

if ! command -v nvim >/dev/null || ! command -v emacs >/dev/null || ! command -v rg >/dev/null || ! command -v chromium >/dev/null ||
  ! [ -d /usr/share/emacs/site-lisp/elpa-src ] || ! ls -d /usr/share/emacs/site-lisp/elpa-src/{eglot,lsp-mode,markdown-mode}-* >/dev/null 2>&1; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get update -qq
  apt-get install -y -qq --no-install-recommends \
    neovim emacs-nox elpa-eglot elpa-lsp-mode elpa-markdown-mode ripgrep chromium >/dev/null
fi

# The oldest VS Code that the extension says it works in. Its programs in C++ are not built: the log, the terminal and
# the watchdog are missed, and nothing else.
version=4.100.3
folder=${DHRLINT_VSCODE:-$HOME/.cache/dhrlint/code-server-$version}
server=$folder/node_modules/code-server/lib/vscode
if ! [ -e "$server/ready" ]; then
  mkdir -p "$folder"
  npm install --prefix "$folder" --ignore-scripts --no-audit --no-fund --loglevel=error "code-server@$version"
  npm install --prefix "$server" --ignore-scripts --no-audit --no-fund --loglevel=error --omit=dev
  mkdir -p "$server/node_modules/@vscode/ripgrep/bin"
  ln -sf "$(command -v rg)" "$server/node_modules/@vscode/ripgrep/bin/rg"
  ln -sfn node_modules "$server/node_modules.asar"
  touch "$server/ready"
fi
