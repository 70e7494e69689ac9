import {
  Evidence,
  hashOf,
  idFrom,
  labelled,
  LocalDate,
  PartialDate,
  Zone,
  type AnyCommand,
  type CommandDefinition,
  type Id,
} from '@kyket/eventing';
import { z } from 'zod';
import type { Cause, Order } from './order';
import type { Principal } from './principal';

/** What every order may say beside its own words: the day of the act, where that was, and what shows it. */
const envelope = {
  occurredOn: labelled(z.union([LocalDate, PartialDate]).optional(), {
    vi: 'Ngày thực hiện',
    en: 'Day of the act',
    zh: '行为日期',
    lo: 'ວັນທີປະຕິບັດ',
    hint: {
      vi: 'Để trống nếu là hôm nay',
      en: 'Leave empty for today',
      zh: '如为今天则留空',
      lo: 'ປະຫວ່າງໄວ້ ຖ້າແມ່ນມື້ນີ້',
    },
  }),
  zone: labelled(Zone.optional(), {
    vi: 'Múi giờ nơi thực hiện',
    en: 'Time zone of the place',
    zh: '行为地时区',
    lo: 'ເຂດເວລາຂອງສະຖານທີ່',
  }),
  evidence: labelled(z.array(Evidence).max(20).optional(), {
    vi: 'Căn cứ, tài liệu kèm theo',
    en: 'Evidence',
    zh: '依据、附件',
    lo: 'ຫຼັກຖານ, ເອກະສານຄັດຕິດ',
  }),
};

const bodies = new WeakMap<AnyCommand, z.ZodObject>();

/** The whole body of an order: the command's own schema and the envelope. */
export const bodyOf = (command: AnyCommand): z.ZodObject => {
  const known = bodies.get(command);
  if (known) return known;

  const own = new Set(Object.keys(command.data.shape));
  const added = Object.fromEntries(Object.entries(envelope).filter(([name]) => !own.has(name)));
  const body = command.data.extend(added);
  bodies.set(command, body);
  return body;
};

interface Given {
  readonly id?: Id | undefined;
  /** The caller's own key for this order. */
  readonly key: string;
  readonly body: Readonly<Record<string, unknown>>;
  readonly principal: Principal;
  readonly ifMatch?: number | undefined;
}

/** An order as a person gave it. Without an id, that of a record to be founded follows from what it is about, or else from the key: a retry founds it once. */
export const orderOf = (
  command: AnyCommand,
  { id, key, body, principal, ifMatch }: Given,
): Order => {
  const own = Object.keys(command.data.shape);
  const { occurredOn, zone, evidence } = body as Pick<Cause, 'occurredOn' | 'zone' | 'evidence'>;
  const commandId = idFrom('command', principal.personId, key);
  const data = Object.fromEntries(Object.entries(body).filter(([name]) => own.includes(name)));

  return {
    id: id ?? (command as CommandDefinition).idOf?.(data) ?? idFrom('founded', commandId),
    data,
    ifMatch,
    mustMatch: command.founds !== true && principal.actor.authentication !== 'system',
    cause: {
      commandId,
      commandHash: hashOf({
        command: `${command.of.name}/${command.name}`,
        id: id ?? null,
        body,
        ...(principal.actor.onBehalfOf && { onBehalfOf: principal.actor.onBehalfOf }),
      }),
      correlationId: commandId,
      causationId: commandId,
      actor: principal.actor,
      roles: principal.roles,
      obstacle: principal.obstacle,
      occurredOn,
      zone,
      evidence,
      provenAt: principal.provenAt,
    },
  };
};
