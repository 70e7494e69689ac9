import { scenario } from '@kyket/eventing';
import {
  actors,
  articles,
  dienBienLuangPrabang,
  dienBienSigned,
  firstText,
  life,
  luangPrabangSigned,
  now,
  scan,
} from '../../testing';
import { agreement } from '../agreement';
import { DraftTextRecorded } from '../drafting/events';
import { AgreementAbandoned } from '../ending/events';
import { agreeText } from './agree-text';
import { collateTexts } from './collate-texts';
import { PartyAccepted, PartyCommented, PartyRejected, TextAgreed } from './events';
import { recordAnswer } from './record-answer';
import { sendDraft } from './send-draft';

const { id, seats } = dienBienLuangPrabang;
const { hash } = firstText;
const given = scenario(agreement, { now, id, actor: actors.deskOfficer });
const { proposed, drafted, sent, accepted, agreed, collated } = life;
const another = 'f'.repeat(64);
const fromLaos = { actor: actors.laoDirector, roles: ['counterpart'] as const };

describe('Sending a draft', () => {
  it('puts it before the other seats', () => {
    given(proposed, drafted).when(sendDraft, { hash }).thenRecords(sent);
  });

  it('may come from the seat of the other side', () => {
    given(proposed, drafted)
      .when(sendDraft, { hash, from: seats.luangPrabang })
      .thenRecordsAmongOthers({
        type: 'DraftSent',
        data: { version: 1, hash, from: seats.luangPrabang },
      });
  });

  it('is refused without a draft, for another draft, from nobody, or once it is agreed', () => {
    given(proposed).when(sendDraft, { hash }).thenRefuses('no-draft');
    given(proposed, drafted).when(sendDraft, { hash: another }).thenRefuses('text-has-changed');
    given(proposed, drafted).when(sendDraft, { hash, from: id }).thenRefuses('no-such-seat');
    given(proposed, drafted, sent, accepted, agreed)
      .when(sendDraft, { hash })
      .thenRefuses('draft-not-open');
    given(proposed, drafted, AgreementAbandoned({ reason: 'x' }))
      .when(sendDraft, { hash })
      .thenRefuses('abandoned');
  });
});

describe('Answering a draft', () => {
  const seat = seats.luangPrabang;
  const answer = { seat, hash, answer: 'accepted' } as const;

  it('is for the seat’s own organisation', () => {
    given(proposed, drafted, sent).when(recordAnswer, answer, fromLaos).thenRecords(accepted);
  });

  it('may be recorded by our desk officer, with the letter', () => {
    given(proposed, drafted, sent).when(recordAnswer, answer).thenRefuses('evidence-needed');
    given(proposed, drafted, sent)
      .when(recordAnswer, answer, { evidence: [scan] })
      .thenRecords(accepted);
  });

  it('is refused to a counterpart that holds another seat', () => {
    given(proposed, drafted, sent)
      .when(recordAnswer, answer, { actor: actors.focalPoint, roles: ['counterpart'] })
      .thenRefuses('not-your-seat');
  });

  it('keeps what is said about each article', () => {
    const comments = [{ article: articles.officials.id, says: 'Thêm 2 khóa.' }];
    given(proposed, drafted, sent)
      .when(recordAnswer, { seat, hash, answer: 'commented', comments }, fromLaos)
      .thenRecords(PartyCommented({ seat, hash, comments }));
    given(proposed, drafted, sent)
      .when(recordAnswer, { seat, hash, answer: 'commented' }, fromLaos)
      .thenRefuses('comments-needed');
  });

  it('keeps the reason of a rejection', () => {
    given(proposed, drafted, sent)
      .when(recordAnswer, { seat, hash, answer: 'rejected', reason: 'kinh phí' }, fromLaos)
      .thenRecords(PartyRejected({ seat, hash, reason: 'kinh phí' }));
    given(proposed, drafted, sent)
      .when(recordAnswer, { seat, hash, answer: 'rejected' }, fromLaos)
      .thenRefuses('reason-needed');
  });

  it('is for the text that was sent, and not for one’s own', () => {
    given(proposed, drafted).when(recordAnswer, answer, fromLaos).thenRefuses('draft-not-sent');
    given(proposed, drafted, sent)
      .when(recordAnswer, { ...answer, hash: another }, fromLaos)
      .thenRefuses('text-has-changed', { hash });
    given(proposed, drafted, sent)
      .when(recordAnswer, { ...answer, seat: seats.dienBien })
      .thenRefuses('own-draft');
  });

  it('U1 reopens a rejected draft as a new version only', () => {
    const rejection = PartyRejected({ seat, hash, reason: 'kinh phí' });
    const story = given(proposed, drafted, sent, rejection);

    expect(story.state).toMatchObject({ text: { is: 'rejected', by: seat, reason: 'kinh phí' } });
    story.when(sendDraft, { hash }).thenRefuses('draft-not-open');
    expect(
      given(proposed, drafted, sent, rejection, DraftTextRecorded({ ...drafted.data, version: 2 }))
        .state,
    ).toMatchObject({ text: { is: 'drafting', draft: { version: 2 } } });
  });
});

describe('Agreeing the text', () => {
  it('[NG-6] fixes the very hash that every other seat accepted', () => {
    given(proposed, drafted, sent, accepted)
      .when(agreeText, { hash })
      .thenRecords(TextAgreed({ hash }));
  });

  it('takes silence for no consent', () => {
    given(proposed, drafted, sent)
      .when(agreeText, { hash })
      .thenRefuses('not-all-accepted', { missing: [seats.luangPrabang] });
  });

  it('counts no acceptance of another text', () => {
    given(proposed, drafted, sent, PartyAccepted({ seat: seats.luangPrabang, hash: another }))
      .when(agreeText, { hash })
      .thenRefuses('not-all-accepted');
    given(proposed, drafted, sent, accepted)
      .when(agreeText, { hash: another })
      .thenRefuses('text-has-changed');
  });

  it('[NG-5] forgets an acceptance when the text is changed', () => {
    given(proposed, drafted, sent, accepted, DraftTextRecorded({ ...drafted.data, version: 2 }))
      .when(agreeText, { hash })
      .thenRefuses('draft-not-sent');
  });

  it('[DR-6] waits for every language', () => {
    const behind = [{ article: articles.officials.id, language: 'lo' as const }];
    given(proposed, DraftTextRecorded({ ...drafted.data, behind }), sent, accepted)
      .when(agreeText, { hash })
      .thenRefuses('language-behind', { behind });
  });

  it('is refused before there is a draft, and twice', () => {
    given(proposed).when(agreeText, { hash }).thenRefuses('no-draft');
    given(proposed, drafted, sent, accepted, agreed)
      .when(agreeText, { hash })
      .thenRefuses('draft-not-open');
  });
});

describe('Collating the texts', () => {
  const upToAgreed = [proposed, drafted, sent, accepted, agreed] as const;

  it('compares every language version, and may be done again', () => {
    given(...upToAgreed)
      .when(collateTexts, { compared: ['vi', 'lo'] })
      .thenRecords(collated);
    given(...upToAgreed, collated)
      .when(collateTexts, { compared: ['vi', 'lo'] })
      .thenRecords(collated);
  });

  it('is refused while a version is left out, before the text is agreed, or once all have signed', () => {
    given(...upToAgreed)
      .when(collateTexts, { compared: ['vi'] })
      .thenRefuses('languages-not-compared', { missing: ['lo'] });
    given(proposed, drafted)
      .when(collateTexts, { compared: ['vi'] })
      .thenRefuses('text-not-agreed');
    given(...upToAgreed, dienBienSigned, luangPrabangSigned)
      .when(collateTexts, { compared: ['vi', 'lo'] })
      .thenRefuses('already-signed');
  });
});
