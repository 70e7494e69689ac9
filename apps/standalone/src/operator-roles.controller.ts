import { authority, authorityId, confirmRole } from '@kyket/agreements';
import { Decisions, house, orderOf, Records } from '@kyket/application';
import { People } from '@kyket/identity';
import { Controller, Get, HttpCode, Param, Post, UseGuards } from '@nestjs/common';
import { Open } from '../../api/src/door/caller';
import { idIn } from '../../api/src/id-in';
import { OperatorGuard } from './operator.guard';

/** The second pair of eyes of a house with one administrator: whoever may read its data folder. */
@Open()
@UseGuards(OperatorGuard)
@Controller('operator/roles')
export class OperatorRolesController {
  constructor(
    private readonly records: Records,
    private readonly people: People,
    private readonly decisions: Decisions,
  ) {}

  @Get()
  async proposed() {
    const { state } = await this.records.look(authority, authorityId);
    const open = Object.entries(state.proposals).filter(([, { is }]) => is === 'open');
    return {
      items: await Promise.all(
        open.map(async ([grantId, { grant, by }]) => ({
          grantId,
          ...grant,
          name: (await this.people.of(grant.person))?.name,
          proposedBy: by,
        })),
      ),
    };
  }

  @Post(':grant/confirm')
  @HttpCode(200)
  async confirm(@Param('grant') grant: string) {
    const grantId = idIn(grant);
    const body = { grantId };
    const order = { key: grantId, body, principal: house('administrator') };
    return this.decisions.decide(confirmRole, orderOf(confirmRole, { id: authorityId, ...order }));
  }
}
