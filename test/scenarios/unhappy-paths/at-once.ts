import { agreement, planCeremony, sign } from '@kyket/agreements';
import { dienBien } from '../telling/cast';
import { dienBienAndLuangPrabang } from '../telling/beginnings';

const plan = (on: string) => ({ on, mode: 'in-person' });

describe('U29 Two officers act at once', () => {
  it('lets one through; the other is told what came in between, reads again, and then acts', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isAgreed();
    const { revision } = await it.director.sees(it.id);
    const both = await Promise.allSettled(
      ['2023-12-15', '2023-12-19'].map((on) =>
        it.director.gives(planCeremony, it.id, plan(on), { at: revision }),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await it.story.facts(agreement, it.id, 'CeremonyPlanned')).toHaveLength(1);

    const late = await it.director.isRefused(planCeremony, it.id, plan('2023-12-20'), {
      at: revision,
    });
    expect(late).toEqual({ code: 'stale', details: { since: ['CeremonyPlanned'] } });
    const { revision: now } = await it.director.sees(it.id);
    await it.director.gives(planCeremony, it.id, plan('2023-12-20'), { at: now });
    const { agreement: file } = await it.director.sees(it.id);
    expect(file.ceremony).toMatchObject({ on: '2023-12-20' });
  });

  it('decides the second anew where neither named what they had read', async () => {
    const it = await dienBienAndLuangPrabang('2023-12-01');
    await it.isReadyToSign();
    const twice = await it.toSign('ours');
    const outcomes = await Promise.allSettled([
      it.director.gives(sign, it.id, twice),
      it.director.gives(sign, it.id, twice),
    ]);

    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await it.story.facts(agreement, it.id, 'SignatureAffixed')).toHaveLength(1);
  });
});

describe('U30 The clock rings twice', () => {
  const signed = async () => {
    const it = await dienBienAndLuangPrabang('2023-12-19');
    await it.isSigned();
    return it;
  };
  const everything = async (it: Awaited<ReturnType<typeof signed>>) => {
    const { managers, reminders } = it.story.house;
    await Promise.all([managers.timePasses(), managers.timePasses()]);
    await Promise.all([reminders.sweep(), reminders.sweep()]);
    await it.story.settled();
  };

  it('tells a person once of a step of a deadline', async () => {
    const it = await signed();
    await it.story.day('2024-01-03', '07:59');
    const before = (await it.story.lettersTo(dienBien.deskOfficer)).length;
    it.story.house.clock.set('2024-01-03T01:00:00.000Z');
    await everything(it);
    const letters = await it.story.lettersTo(dienBien.deskOfficer);
    await everything(it);

    expect(letters).toHaveLength(before + 1);
    expect(letters.every(({ deliveries }) => deliveries === 1)).toBe(true);
    expect(await it.story.lettersTo(dienBien.deskOfficer)).toEqual(letters);
  });

  it('announces the end once, and changes nothing by ringing again', async () => {
    const it = await signed();
    await it.story.day('2026-01-01');
    await everything(it);
    const head = await it.story.head();
    await everything(it);

    expect(await it.story.facts(agreement, it.id, 'AgreementExpired')).toHaveLength(1);
    expect(await it.story.head()).toBe(head);
  });

  it('nor by reading everything again from the beginning', async () => {
    const it = await signed();
    await it.story.day('2026-01-01');
    await everything(it);
    const head = await it.story.head();
    const { managers, safe } = it.story.house;
    await managers.stop();
    for (const { name } of managers.standing) await safe.delete('checkpoint', `manager/${name}`);
    await managers.start();
    await everything(it);

    expect(await it.story.head()).toBe(head);
  });
});
