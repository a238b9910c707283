import type { WebContext } from '../../../web/types.ts';

/** The fields of a posted form as text; what was sent as a file, or twice, is as if it were not there. */
export async function fieldsIn(c: WebContext): Promise<Readonly<Record<string, string>>> {
  const body = await c.req.parseBody({ all: true });
  return Object.fromEntries(
    Object.entries(body).flatMap(([name, value]) =>
      typeof value === 'string' ? [[name, value.replaceAll('\r\n', '\n')]] : [],
    ),
  );
}

/** Every value that was ticked under one name. */
export async function listIn(c: WebContext, name: string): Promise<readonly string[]> {
  const body = await c.req.parseBody({ all: true });
  const value = body[name];
  const values = Array.isArray(value) ? value : [value];
  return values.filter((one): one is string => typeof one === 'string');
}

/** The version of the order that the form was made from. None at all is a version that no order has. */
export async function versionIn(c: WebContext): Promise<number> {
  const { version = '' } = await fieldsIn(c);
  return /^\d{1,9}$/.test(version) ? Number(version) : -1;
}
