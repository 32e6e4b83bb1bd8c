const bookmarks = /^(?:_(?:Toc|Ref|Hlk|Hlt|GoBack|MON_|Ftn|Edn|Pict|Dde)|OLE_LINK\d+$)/i;
const drawings =
  /^(?:picture|image|graphic|photo|text\s?box|rectangle|group|chart|diagram|object|straight|shape|oval|line|content placeholder|free\s?form|auto\s?shape|table|arrow|connector|ink|word\s?art|canvas|logo|drawing|right|left|up|down|flowchart|callout|isosceles|rounded|title|footer|header|slide|wps|powerpluswatermarkobject\w*|fram|imag|object\w*)\b[\s:_-]*[\w\s]{0,25}\d*$/i;

/** True for a bookmark that Word sets by itself. */
export function isBookmarkOfWord(name: string): boolean {
  return bookmarks.test(name);
}

/** True for a name that Word gives to a drawing: "Picture 4". */
export function isNameOfWord(name: string): boolean {
  return drawings.test(name);
}
