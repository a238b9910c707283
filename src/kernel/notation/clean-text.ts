/**
 * Text as it can stand in any file: without the characters that XML forbids and nobody can see, with half characters shown as
 * such, and with one kind of line break. Signs that turn the direction of what follows are taken out, since they can make a
 * sum read as another; letters that run from right to left do so without them. So are the four Korean letters that are empty by
 * definition: a name of nothing but those looks as if nobody had written it, and no typesetter draws them.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|\p{Noncharacter_Code_Point}/gu, '')
    .replace(/[\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFC\u115F\u1160\u3164\uFFA0]/g, '');
}
