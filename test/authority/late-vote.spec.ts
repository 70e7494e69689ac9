import { clearance, giveOpinion } from '@kyket/agreements';
import { AccessJournal, Decisions, Policy, Records } from '@kyket/application';
import { idFrom, JournalOn, MemoryLog, SetClock, streamOf, type Actor } from '@kyket/eventing';
import {
  clearanceId,
  decision,
  given,
  openedWith,
  said,
  stage,
  submitted,
  textA,
} from '../../libs/agreements/src/clearance/testing';
import { now } from '../../libs/agreements/src/testing';

class AllMay extends Policy {
  override async mayFound() {}
  override async allow() {}
}

const five = [1, 2, 3, 4, 5].map((n) => idFrom('member', n));
const [first = '', second = '', third = '', fourth = ''] = five;
const board = stage('board', { kind: 'approve', asked: five, quorum: 3 });
const member: Actor = { personId: idFrom('person', 'member'), authentication: 'password' };

/** Three of five have said yes, and a fourth has not seen it. */
const votes = async () => {
  const { record } = given(
    openedWith([board, { ...decision, after: ['board'] }]),
    submitted(five),
    ...[first, second, third].map((each) => said(each)),
  );
  const log = new MemoryLog();
  const stream = streamOf(clearance, clearanceId);
  await log.append(stream, record, 'no-stream');
  const clock = new SetClock(now);
  const records = new Records(log);
  const journal = new AccessJournal(new JournalOn(log), log, records, clock);
  const decisions = new Decisions(log, records, new AllMay(), clock, journal);
  const vote = (body: string, ifMatch: number) => {
    const commandId = idFrom('vote', body, ifMatch);
    const cause = { commandId, correlationId: commandId, causationId: commandId };
    return decisions.decide(giveOpinion, {
      id: clearanceId,
      data: { body, hash: textA, opinion: 'agree', reference: '4/CV' },
      cause: {
        ...{ ...cause, actor: member, roles: ['focal-point'] },
        evidence: [{ source: 'Công văn', file: 'a'.repeat(64) }],
      },
      ifMatch,
    });
  };
  const recorded = async () => {
    await journal.flush();
    return (await log.read(`access-${member.personId}-2026-11-22`)).map(({ data }) => data);
  };
  return { log, stream, end: record.length - 1, vote, recorded };
};

describe('[AP-3] [AU-8] The fourth vote of a quorum of three in five', () => {
  it('is refused, and recorded with the rule that refused it', async () => {
    const { log, stream, end, vote, recorded } = await votes();
    await expect(vote(fourth, end)).rejects.toMatchObject({ code: 'stage-closed' });
    expect(await log.end(stream)).toBe(end);
    expect(await recorded()).toMatchObject([
      {
        ...{ order: 'GiveOpinion', of: 'clearance', record: clearanceId },
        refusal: { code: 'stage-closed' },
      },
    ]);
  });

  it('is recorded too when its giver had not seen the third', async () => {
    const { end, vote, recorded } = await votes();
    await expect(vote(fourth, end - 1)).rejects.toMatchObject({ name: 'StaleRevision' });
    expect(await recorded()).toMatchObject([
      { order: 'GiveOpinion', refusal: { code: 'stale-revision' } },
    ]);
  });
});
