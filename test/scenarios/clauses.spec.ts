import {
  agreement,
  endOfForce,
  forceOn,
  giveNotice,
  lastTerm,
  objectToTacitRenewal,
  type Entered,
} from '@kyket/agreements';
import { idFrom, type Id, type LocalDate } from '@kyket/eventing';
import { fromTheArchive } from './telling/archive';
import type { Body, Member } from './telling/cast';
import { scan } from './telling/memorandum';
import { Story } from './telling/story';

/** Clauses as real agreements have them: each enters into force, renews itself and ends on the dates that its clause means. */

const body = (name: string, country: string, zone: string): Body => ({
  id: idFrom('party', name),
  names: { en: name },
  level: 'central',
  country,
  zone,
});
const vietnam = body('Việt Nam', 'VN', 'Asia/Ho_Chi_Minh');
const archivist: Member = {
  person: idFrom('person', 'archivist'),
  organisation: vietnam.id,
  roles: ['archivist', 'focal-point', 'desk-officer', 'head'],
};
const abroad = {
  czechia: body('Cộng hòa Séc', 'CZ', 'Europe/Prague'),
  czechoslovakia: body('Tiệp Khắc', 'CZ', 'Europe/Prague'),
  laos: body('Lào', 'LA', 'Asia/Vientiane'),
  china: body('Trung Quốc', 'CN', 'Asia/Shanghai'),
  indonesia: body('Indonesia', 'ID', 'Asia/Jakarta'),
  taipei: body('TECO Hanoi', 'TW', 'Asia/Taipei'),
  kosin: body('Kosin University', 'KR', 'Asia/Seoul'),
};
const stated = (value: LocalDate) => ({ value, certainty: 'stated' }) as const;

const between = async (on: LocalDate, theirs: Body, ours = vietnam) => {
  const story = await Story.begins(on, [ours, theirs], [archivist]);
  const concluded = (name: string, clauses: object) =>
    fromTheArchive(story, archivist, { name, sides: [[ours], [theirs]], clauses });
  const desk = story.as(archivist);
  const wordOn = async (id: Id, day: LocalDate) =>
    forceOn((await desk.sees(id)).agreement.force, day).is;
  const forceOf = async (id: Id): Promise<Entered> => {
    const { force } = (await desk.sees(id)).agreement;
    if (force.is !== 'entered') throw new Error('It is not in force.');
    return force;
  };
  return { story, desk, ours, theirs, concluded, wordOn, forceOf };
};
type Place = Awaited<ReturnType<typeof between>>;

const signed = async (it: Place, name: string, clauses: object, ...days: readonly LocalDate[]) => {
  const told = it.concluded(name, clauses);
  await told.isRegistered(days[0] ?? '');
  await told.isSignedBy(it.ours, days[0] ?? '');
  await told.isSignedBy(it.theirs, days[1] ?? days[0] ?? '');
  return told;
};

describe('Czech–Vietnam education arrangement, Hanoi, 21/03/2008', () => {
  const clauses = {
    entry: { is: 'on-signature' },
    end: stated('2011-12-31'),
    tacit: { months: 36, objectMonthsBefore: 6 },
    prevailing: 'en',
  };
  const arrangement = async () => {
    const it = await between('2008-03-21', abroad.czechia);
    return { ...it, ...(await signed(it, 'Séc 2008', clauses, '2008-03-21')) };
  };

  it('is in force from the day it was signed, until 31/12/2011', async () => {
    const it = await arrangement();

    expect(await it.forceOf(it.id)).toMatchObject({
      terms: [{ from: '2008-03-21', to: stated('2011-12-31'), by: 'entry' }],
    });
    expect(await it.wordOn(it.id, '2008-03-20')).toBe('not-in-force');
    expect(await it.wordOn(it.id, '2008-03-21')).toBe('in-force');
  });

  it('renews itself for three years, and for three more, unless it is denounced six months before', async () => {
    const it = await arrangement();
    await it.story.day('2012-01-01');
    await it.story.day('2015-01-01');

    expect((await it.forceOf(it.id)).terms).toMatchObject([
      { from: '2008-03-21', to: stated('2011-12-31') },
      { from: '2012-01-01', to: stated('2014-12-31'), by: 'tacit' },
      { from: '2015-01-01', to: stated('2017-12-31'), by: 'tacit' },
    ]);
  });

  it.each([
    ['2011-06-30', 'expired'],
    ['2011-07-01', 'in-force'],
  ])('denounced by a letter received on %s, on 01/01/2012 it is %s', async (received, word) => {
    const it = await arrangement();
    await it.story.day(received);
    const letter = [objectToTacitRenewal, it.id, { seat: it.seatOf(it.theirs) }] as const;
    const told = { evidence: [scan] };
    if (word === 'expired') await it.desk.gives(...letter, told);
    else
      expect(await it.desk.isRefused(...letter, told)).toMatchObject({
        code: 'objection-too-late',
        details: { last: '2011-06-30' },
      });
    await it.story.day('2012-01-01');

    expect(await it.desk.headline(it.id)).toBe(word);
  });
});

describe('Czechoslovakia–Laos agreement, 11/07/1979', () => {
  const clauses = {
    entry: { is: 'on-last-notification' },
    end: { months: 36 },
    tacit: { months: 12, objectMonthsBefore: 3 },
    noticeMonths: 3,
  };
  /** The day of the exchange of notes is ours: the source gives that of the signature alone. */
  const agreed = async () => {
    const it = await between('1979-07-11', abroad.czechoslovakia, abroad.laos);
    const lao: Member = {
      ...archivist,
      person: idFrom('person', 'lao'),
      organisation: abroad.laos.id,
    };
    await it.story.welcomes([lao]);
    const told = fromTheArchive(it.story, lao, {
      name: 'Lào 1979',
      sides: [[abroad.laos], [abroad.czechoslovakia]],
      clauses,
    });
    await told.isRegistered('1979-07-11');
    for (const each of [abroad.laos, abroad.czechoslovakia])
      await told.isSignedBy(each, '1979-07-11');
    return { ...it, ...told };
  };
  const inForce = async () => {
    const it = await agreed();
    await it.story.day('1979-10-01');
    await it.isNotifiedBy(0, '1979-09-03');
    await it.isNotifiedBy(1, '1979-10-01');
    return it;
  };

  it('is signed and not in force, until the notes are exchanged: the last of them brings it in', async () => {
    const it = await agreed();
    expect(await it.desk.headline(it.id)).toBe('signed');
    await it.story.day('1979-09-03');
    await it.isNotifiedBy(0, '1979-09-03');
    expect(await it.desk.headline(it.id)).toBe('signed');
    await it.story.day('1979-10-01');
    await it.isNotifiedBy(1, '1979-10-01');

    const { force } = (await it.desk.sees(it.id)).agreement;
    expect(force).toMatchObject({
      terms: [{ from: '1979-10-01', to: stated('1982-09-30') }],
    });
  });

  it('runs three years, and then one year after the other', async () => {
    const it = await inForce();
    await it.story.day('1984-10-01');
    const { force } = (await it.desk.sees(it.id)).agreement;

    expect(force).toMatchObject({
      terms: [
        { from: '1979-10-01', to: stated('1982-09-30') },
        { from: '1982-10-01', to: stated('1983-09-30') },
        { from: '1983-10-01', to: stated('1984-09-30') },
        { from: '1984-10-01', to: stated('1985-09-30') },
      ],
    });
  });

  it('ends with its year when three months’ notice is given', async () => {
    const it = await inForce();
    await it.story.day('1983-06-30');
    const seat = { seat: it.seatOf(abroad.czechoslovakia) };
    await it.desk.gives(objectToTacitRenewal, it.id, seat, { evidence: [scan] });
    await it.story.day('1983-10-01');

    expect(await it.desk.headline(it.id)).toBe('expired');
    expect(await it.desk.headline(it.id, { trueOn: '1983-09-30' })).toBe('in-force');
  });
});

describe('TECO Hanoi–VECO Taipei memorandum, 15/09 and 15/10/2008', () => {
  it('has two days of signature, and is in force on the later', async () => {
    const it = await between('2008-10-15', abroad.taipei);
    const clauses = { entry: { is: 'on-last-signature' }, end: 'open-ended' };
    const told = await signed(it, 'TECO–VECO', clauses, '2008-09-15', '2008-10-15');

    const { agreement: file, signing } = await it.desk.sees(told.id);
    expect(Object.values(file.seats).map(({ signature }) => signature)).toMatchObject([
      { on: { on: '2008-09-15' } },
      { on: { on: '2008-10-15' } },
    ]);
    expect(signing).toEqual({ is: 'signed', on: { is: 'day', on: '2008-10-15' } });
    expect(await it.wordOn(told.id, '2008-10-14')).toBe('not-in-force');
    expect(await it.wordOn(told.id, '2008-10-15')).toBe('in-force');
    expect(lastTerm(await it.forceOf(told.id)).to).toBe('open-ended');
  });
});

describe('Việt Nam–Indonesia memoranda of 2005 and 2017', () => {
  it('the new one in force on 23/08/2017 ends the old one that very day', async () => {
    const it = await between('2017-08-23', abroad.indonesia);
    const clauses = { entry: { is: 'on-last-signature' }, end: 'open-ended' };
    // The source gives the year of the first; the day is ours.
    const old = await signed(it, 'Indonesia 2005', clauses, '2005-06-01');
    const next = it.concluded('Indonesia 2017', clauses);
    await next.isRegistered('2017-08-23');
    await next.isLinked('replaces', old.id);
    for (const each of [it.ours, it.theirs]) await next.isSignedBy(each, '2017-08-23');

    expect(await it.wordOn(next.id, '2017-08-23')).toBe('in-force');
    expect(await it.wordOn(old.id, '2017-08-22')).toBe('in-force');
    expect(await it.wordOn(old.id, '2017-08-23')).toBe('superseded');
    const [ended] = await it.story.facts(agreement, old.id, 'AgreementSuperseded');
    expect(ended?.metadata.effectiveFrom).toBe('2017-08-23');
  });
});

describe('Kosin University–NTTU memorandum', () => {
  /** Six months’ notice, no tacit renewal. Its days are ours: the source gives the clause alone. */
  const clauses = {
    entry: { is: 'on-last-signature' },
    end: { months: 60 },
    noticeMonths: 6,
  };
  const memorandum = async () => {
    const it = await between('2019-03-01', abroad.kosin);
    return { ...it, ...(await signed(it, 'Kosin–NTTU', clauses, '2019-03-01')) };
  };
  const notice = (it: Awaited<ReturnType<typeof memorandum>>, effectiveOn: LocalDate) => ({
    kind: 'termination',
    seats: [it.seatOf(it.ours)],
    effectiveOn,
    ground: 'clause',
    decision: 'Quyết định',
  });

  it('ends six months after notice, at the earliest', async () => {
    const it = await memorandum();
    await it.story.day('2021-01-15');
    const early = await it.desk.isRefused(giveNotice, it.id, notice(it, '2021-07-14'));
    expect(early).toMatchObject({ code: 'notice-too-short', details: { earliest: '2021-07-15' } });
    await it.desk.gives(giveNotice, it.id, notice(it, '2021-07-15'));
    await it.story.day('2021-07-15');

    expect(await it.wordOn(it.id, '2021-07-14')).toBe('ending');
    expect(await it.wordOn(it.id, '2021-07-15')).toBe('terminated');
  });

  it('is extended by written consent only: without one it concludes at its end', async () => {
    const it = await memorandum();
    expect(endOfForce(await it.forceOf(it.id))).toBe('2024-02-29');
    await it.story.day('2024-03-01');

    expect(await it.wordOn(it.id, '2024-02-29')).toBe('in-force');
    expect(await it.desk.headline(it.id)).toBe('expired');
    expect(await it.story.typesOf(agreement, it.id)).not.toContain('TacitlyRenewed');
  });
});

describe('Việt Nam–Lào training protocol 2022–2027, signed 11/01/2023', () => {
  it('has a period that began before it was signed, and is in force from the signature', async () => {
    const it = await between('2023-01-11', abroad.laos);
    const told = fromTheArchive(it.story, archivist, {
      name: 'Nghị định thư Lào 2022–2027',
      sides: [[it.ours], [it.theirs]],
      period: { label: '2022–2027', years: { from: 2022, to: 2027 } },
      clauses: { entry: { is: 'on-signature' }, end: stated('2027-12-31') },
    });
    await told.isRegistered('2023-01-11');
    for (const each of [it.ours, it.theirs]) await told.isSignedBy(each, '2023-01-11');

    const { agreement: file } = await it.desk.sees(told.id);
    expect(file.period).toMatchObject({ years: { from: 2022, to: 2027 } });
    expect(await it.wordOn(told.id, '2022-12-31')).toBe('not-in-force');
    expect(await it.wordOn(told.id, '2023-01-11')).toBe('in-force');
    expect(await it.wordOn(told.id, '2027-12-31')).toBe('in-force');
    expect(await it.wordOn(told.id, '2028-01-01')).toBe('expired');
  });
});

describe('Việt Nam–China education agreement, 01/11/2022', () => {
  it('is signed and in force on the same day', async () => {
    const it = await between('2022-11-01', abroad.china);
    const clauses = { entry: { is: 'on-signature' }, end: 'open-ended' };
    const told = await signed(it, 'Trung Quốc 2022', clauses, '2022-11-01');

    expect((await it.desk.sees(told.id)).signing).toMatchObject({ on: { on: '2022-11-01' } });
    expect(await it.wordOn(told.id, '2022-10-31')).toBe('not-in-force');
    expect(await it.wordOn(told.id, '2022-11-01')).toBe('in-force');
    expect((await it.forceOf(told.id)).terms).toMatchObject([{ from: '2022-11-01' }]);
  });
});
