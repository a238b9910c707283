/** What a person can do with the list of courses; each is one button. */
export type SequenceChange =
  | { kind: 'up'; course: string }
  | { kind: 'down'; course: string }
  | { kind: 'remove'; course: string }
  | { kind: 'add'; courses: readonly string[] };

/**
 * The courses after the change. Something that makes no sense any more, because somebody else moved the same course
 * meanwhile, changes nothing.
 */
export function changeSequence(courses: readonly string[], change: SequenceChange): readonly string[] {
  switch (change.kind) {
    case 'up':
      return swap(courses, courses.indexOf(change.course) - 1);
    case 'down':
      return swap(courses, courses.indexOf(change.course));
    case 'remove':
      return courses.filter((course) => course !== change.course);
    case 'add':
      return [...new Set([...courses, ...change.courses])];
  }
}

/** Changes places between the one at the index and the next one. */
function swap(courses: readonly string[], index: number): readonly string[] {
  const [first, second] = [courses[index], courses[index + 1]];
  if (index < 0 || first === undefined || second === undefined) return courses;
  return courses.with(index, second).with(index + 1, first);
}
