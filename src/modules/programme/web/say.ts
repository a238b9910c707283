import { formatNumber, formatPercent } from '../../../web/format.ts';
import type { AttendanceRequirement } from '../domain/attendance-requirement.ts';
import type { CourseworkRule } from '../domain/coursework-rule.ts';
import type { Examiners, ExamPart } from '../domain/exam-rule.ts';
import { type GatheringPattern, gatheringDays, type Range } from '../domain/gathering-pattern.ts';
import { statedValue } from '../domain/standing.ts';
import type { Frame } from './frame.ts';

/** "2 dager", "3–4 dager" */
export function sayDays({ from, to }: Range, { texts }: Frame): string {
  return from === to ? texts.gatherings.days(from) : texts.gatherings.dayRange(from, to);
}

/** "2 samlinger, 4 dager i alt" */
export function sayPattern(pattern: GatheringPattern, frame: Frame): string {
  const { gatherings } = frame.texts;
  const total = gatherings.total(sayDays(gatheringDays(pattern), frame));
  return `${gatherings.count(pattern.gatherings.length)}, ${total}`;
}

export function sayCoursework({ kind, obligation, work, between }: CourseworkRule, frame: Frame): string {
  const { coursework } = frame.texts;
  const when =
    between.before === null
      ? coursework.afterLast(between.after)
      : coursework.between(between.after, between.before);
  return [coursework.kinds[kind], coursework.obligations[obligation], coursework.work[work], when].join('. ');
}

/** "Hjemmeeksamen, individuell, teller 100 %" */
export function sayExamPart(part: ExamPart, { texts, locale }: Frame): string {
  const { exam } = texts;
  const work = statedValue(part.work);
  const weight = statedValue(part.weightPercent);
  return [
    exam.forms[part.form],
    work === undefined ? exam.workOpen : exam.work[work],
    weight === undefined ? exam.weightOpen : exam.weight(formatPercent(weight / 100, locale)),
  ].join(', ');
}

export function sayExaminers({ internal, external }: Examiners, { texts }: Frame): string {
  return `${texts.exam.internal(internal)}, ${texts.exam.external[external]}`;
}

export function sayAttendance(requirement: AttendanceRequirement, { texts, locale }: Frame): string {
  return requirement.kind === 'none'
    ? texts.attendance.none
    : texts.attendance.share(formatPercent(requirement.percent / 100, locale));
}

export function sayHours({ from, to }: Range, { texts, locale }: Frame): string {
  return texts.course.hours(formatNumber(from, locale), formatNumber(to, locale));
}
