/** Words as they are written in the notation when they are nothing but words. */
export function escapeInline(words: string): string {
  return words.replace(/\*/g, '\\*');
}

/** A paragraph that happens to begin like a heading or an item of a list is kept a paragraph. */
export function escapeStart(line: string): string {
  return line.replace(/^(\s*)([-#])(?=\s|#)/, '$1\\$2').replace(/^(\s*\d{1,3})([.)])(?=\s)/, '$1\\$2');
}
