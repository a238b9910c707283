import type { ReactElement } from 'react';
import { allowedActions } from '../../../access/index.ts';
import type { MunicipalityCode } from '../../../kernel/municipality-code.ts';
import { LinkButton } from '../../../web/components/button.tsx';
import { Section } from '../../../web/components/section.tsx';
import { organisationAccess } from '../access.ts';
import { paths } from './paths.ts';
import type { Frame } from './request.ts';

/** The first step where there is nothing yet: the staff list brings units, staff and leaders. */
export function ImportStaffButton(props: {
  readonly frame: Frame;
  readonly code: MunicipalityCode;
}): ReactElement {
  return (
    <LinkButton href={paths.staffImport(props.code)}>{props.frame.texts.municipality.staffImport}</LinkButton>
  );
}

/** The other pages about the municipality that this reader may open; nothing for those who may open none. */
export function RelatedPages(props: {
  readonly frame: Frame;
  readonly code: MunicipalityCode;
}): ReactElement | null {
  const { frame, code } = props;
  const texts = frame.texts.municipality;
  const may = allowedActions(frame.actor, organisationAccess, { municipality: code });
  const pages = [
    { need: 'see-leaders', href: paths.leaders(code), label: texts.leaders },
    { need: 'see-staff', href: paths.units(code), label: texts.units },
    { need: 'see-staff', href: paths.staff(code), label: texts.staff },
    { need: 'see-staff', href: paths.staffImport(code), label: texts.staffImport },
    { need: 'give-role', href: paths.people(code), label: texts.people },
    { need: 'import-education', href: paths.educationHistory(code), label: texts.educationHistory },
  ] as const;
  const open = pages.filter((page) => may.has(page.need) && page.href !== frame.path);
  return open.length === 0 ? null : (
    <Section heading={texts.work}>
      <ul>
        {open.map((page) => (
          <li key={page.href}>
            <a href={page.href}>{page.label}</a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
