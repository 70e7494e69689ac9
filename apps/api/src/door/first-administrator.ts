import { authority, authorityId, grantRole, openAccount, rolesOn } from '@kyket/agreements';
import { Decisions, house, Records } from '@kyket/application';
import { Clock, dayOf, idFrom, type AnyCommand, type Id } from '@kyket/eventing';
import { Accounts, OneTimeSecrets, type NewAccount } from '@kyket/identity';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { Problem } from '../problem';

const halfAnHour = 30 * 60_000;
const zone = 'Asia/Ho_Chi_Minh';

/** A fresh house has nobody who could let anybody in: whoever reads its log names the first administrator, once. */
@Injectable()
export class FirstAdministrator {
  constructor(
    private readonly accounts: Accounts,
    private readonly secrets: OneTimeSecrets,
    private readonly records: Records,
    private readonly decisions: Decisions,
    private readonly clock: Clock,
  ) {}

  async isMissing(): Promise<boolean> {
    const { state } = await this.records.look(authority, authorityId);
    const today = dayOf(this.clock.now(), zone);
    return !state.grants.some(({ person }) =>
      rolesOn(state, person, today).some(({ role }) => role === 'administrator'),
    );
  }

  /** For the log of the process, and good for half an hour. */
  async code(): Promise<string> {
    return this.secrets.issue('first-administrator', true, halfAnHour);
  }

  /** Refuses what an account refuses; then the code is still good. */
  async appoint(code: string, person: Omit<NewAccount, 'personId'>): Promise<void> {
    const isGood = await this.secrets.look<true>('first-administrator', code);
    if (!isGood || !(await this.isMissing())) throw new Problem('secret-not-good');

    const { personId } = await this.accounts.open({ ...person, personId: randomUUID() });
    if (!(await this.secrets.take('first-administrator', code))) {
      await this.accounts.close(personId);
      throw new Problem('secret-not-good');
    }
    await this.give(openAccount, personId, { person: personId });
    for (const role of ['administrator', 'steward'])
      await this.give(grantRole, personId, { person: personId, role });
  }

  private async give(
    command: AnyCommand,
    personId: Id,
    data: Readonly<Record<string, unknown>>,
  ): Promise<void> {
    const { actor, roles } = house('administrator');
    const commandId = idFrom('first-administrator', personId, command.name, String(data['role']));
    const cause = { commandId, correlationId: commandId, causationId: commandId, actor, roles };
    await this.decisions.decide(command, { id: authorityId, data, cause });
  }
}
