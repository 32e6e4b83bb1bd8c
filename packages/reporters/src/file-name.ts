/** The name of a file without its folders, which mean nothing on somebody else's computer. */
export function fileName(path: string): string {
  return path.split(/[\\/]/).at(-1) ?? path;
}
