import type { ReactElement } from 'react';
import { Button, ButtonGroup, LinkButton } from '../../../web/components/button.tsx';
import { Form } from '../../../web/components/form.tsx';
import { Icon, type IconName } from '../../../web/components/icon.tsx';
import { PageHeading } from '../../../web/components/page-heading.tsx';
import type { OrderFormView } from '../views/order-form.ts';
import { OrderSteps } from './form-frame.tsx';
import type { Frame } from './frame.ts';
import { CourseChoices } from './new-order-page.tsx';
import { paths } from './paths.ts';
import { sayAdvice } from './say.ts';

/** The courses in their sequence. Each button is saved at once, so there is nothing to lose. */
export function CoursesPage(props: { readonly frame: Frame; readonly view: OrderFormView }): ReactElement {
  const { frame, view } = props;
  const { texts, shell } = frame;
  const { order, plan } = view;
  const words = texts.form.courses;
  const left = view.courses.filter((course) => !order.wishes.courses.includes(course.code));
  const advice = view.advice.filter((one) => one.kind === 'own-order' || one.kind === 'pace');
  return (
    <>
      <OrderSteps frame={frame} part="courses" order={order} />
      <PageHeading kicker={texts.order.kicker(order.number)} title={words.title} lead={words.lead} />
      <Form action={paths.part(order.id, 'courses')}>
        {plan.courses.length === 0 ? (
          <p>{words.none}</p>
        ) : (
          <ol className="ll-sequence" aria-label={words.chosen}>
            {plan.courses.map((course, index) => (
              <li key={course.code} id={`course-${course.code}`} className="ll-sequence__item">
                <span className="ll-sequence__name">
                  <strong>{course.code}</strong> {course.name?.[frame.locale] ?? ''}
                </span>
                <span className="ll-sequence__buttons">
                  {index === 0 ? null : (
                    <Move kind="up" course={course.code} label={words.up(course.code)} icon="up" />
                  )}
                  {index === plan.courses.length - 1 ? null : (
                    <Move kind="down" course={course.code} label={words.down(course.code)} icon="down" />
                  )}
                  <Move kind="remove" course={course.code} label={words.remove(course.code)} icon="close" />
                </span>
              </li>
            ))}
          </ol>
        )}
        {advice.length === 0 ? null : (
          <div className="ll-subtle">
            {advice.map((one) => (
              <p key={JSON.stringify(one)}>{sayAdvice(one, frame)}</p>
            ))}
          </div>
        )}
        {left.length === 0 ? (
          <p className="ll-subtle">{words.allChosen}</p>
        ) : (
          <>
            <CourseChoices
              frame={frame}
              name="add"
              label={words.add}
              courses={left}
              chosen={[]}
              optional={shell.form.optional}
            />
            <ButtonGroup>
              <Button variant="secondary" name="then" value="stay">
                {words.addButton}
              </Button>
            </ButtonGroup>
          </>
        )}
        <ButtonGroup>
          <Button name="then" value="time">
            {words.goOn}
          </Button>
          <LinkButton href={paths.order(order.id)} variant="quiet">
            {texts.form.leave}
          </LinkButton>
        </ButtonGroup>
      </Form>
    </>
  );
}

function Move(props: {
  readonly kind: 'up' | 'down' | 'remove';
  readonly course: string;
  readonly label: string;
  readonly icon: IconName;
}): ReactElement {
  return (
    <button
      type="submit"
      name="change"
      value={`${props.kind}:${props.course}`}
      className="ds-button"
      data-variant="tertiary"
      title={props.label}
    >
      <Icon name={props.icon} />
      <span className="ds-sr-only">{props.label}</span>
    </button>
  );
}
