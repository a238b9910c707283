import {
  priceSettingFault,
  type PriceUnit,
} from '../../modules/competence/domain/plan/mix/price-settings.ts';
import { nobody } from '../../platform/database/scope.ts';
import { CommandFailed } from '../ending.ts';
import { inHouse } from '../house.ts';

type DatedSetting = { key: string; from: string; value: unknown; source: string };

export function listSettings(): Promise<DatedSetting[]> {
  return inHouse(({ db }) =>
    db.read({ scope: nobody }, (tx) =>
      tx
        .selectFrom('dated_setting')
        .select(['key', 'valid_from as from', 'value', 'source'])
        .orderBy('key')
        .orderBy('valid_from')
        .execute(),
    ),
  );
}

const UNITS: Readonly<Record<PriceUnit, string>> = {
  'thousand-kroner': ', in 1000 kr',
  times: ' times',
  share: ', a share',
  years: ' years',
  persons: ' persons',
  posts: ' posts',
};

function nothingCalled(key: string): CommandFailed {
  return new CommandFailed(`Nothing is called «${key}». «lederloft setting list» shows what there is.`);
}

/** Done by the owner: the pages may read what holds, and never change it. */
export function setSetting(to: { key: string; value: string; from: string; source: string }): Promise<void> {
  if (to.value.trim() === '' || !Number.isFinite(Number(to.value))) {
    throw new CommandFailed(`«${to.value}» is not a number, such as 30 or 7.5.`);
  }
  const fault = priceSettingFault(to.key, Number(to.value));
  if (fault?.kind === 'unknown') throw nothingCalled(to.key);
  if (fault !== undefined) {
    const { least, most, whole, unit } = fault.limit;
    throw new CommandFailed(
      `«${to.value}» cannot be ${to.key}: it is ${whole === true ? 'a whole number' : 'a number'} from ${least} to ${most}${UNITS[unit]}.`,
    );
  }
  if (to.source.trim() === '')
    throw new CommandFailed('Say with --source who decided it, and where it is written.');
  return inHouse(async (_, owner) => {
    const known = await owner.query('select from dated_setting where key = $1 limit 1', [to.key]);
    if (known.rowCount === 0) throw nothingCalled(to.key);
    const client = await owner.connect();
    try {
      await client.query('begin');
      await client.query(
        `insert into dated_setting (key, valid_from, value, source) values ($1, $2, $3, $4)
         on conflict (key, valid_from) do update
         set value = excluded.value, source = excluded.source, set_at = now(), set_by = null`,
        [to.key, to.from, to.value, to.source],
      );
      await client.query('set local role lederloft_trusted');
      await client.query(
        `insert into audit_entry (action, object_id, details) values ('cli.setting-set', $1, $2)`,
        [to.key, JSON.stringify({ from: to.from, value: Number(to.value) })],
      );
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  });
}
