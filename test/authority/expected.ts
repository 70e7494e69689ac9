/**
 * Who may do what, written by hand from `domain.md` §D.3 and `model.md` §3–§8 and from nothing that runs. Read a line as:
 * from this side, these may give the order while the record stands so – and, where a fifth word says so, only from an office
 * that has the power to, or only who did not do the step before (`not drafter`, `not signer`, `not proposer`).
 *
 * DO desk officer, HD head, FA focal point, CB consulted body, DA deciding authority, SG signatory, CP counterpart,
 * AR archivist, PO programme officer, ST register steward, AD administrator. An auditor (AU) orders nothing, anywhere.
 * `keeps`: registers belong to no side. `both`: talks are held together. `house`: the clock and the process managers alone.
 */
export type Side = 'own' | 'other' | 'both' | 'keeps' | 'house';
export type Condition = 'decides' | 'signs' | 'not drafter' | 'not signer' | 'not proposer';
export type Row = readonly [order: string, side: Side, by: string, while_: string, ...Condition[]];

const beforeSigning = 'proposed drafting sent accepted rejected agreed collated half-signed';
const toBeSigned = 'agreed collated half-signed unconfirmed';
const signedInKyket = 'awaiting-notices in-force tacit suspended noticed expired under-correction';
const signed = `archive-signed ${signedInKyket}`;
const there = `${beforeSigning} unconfirmed ${signed} abandoned archive`;

const agreement: readonly Row[] = [
  ['ProposeAgreement', 'own', 'DO HD', 'none'],
  ['RegisterLegacyAgreement', 'own', 'AR', 'none'],
  ['RecordPastSignature', 'own', 'AR', 'archive'],
  ['RecordDraft', 'own', 'DO', `${beforeSigning} unconfirmed`],
  ['SendDraft', 'own', 'DO', 'drafting sent accepted'],
  ['RecordAnswer', 'own', 'DO', 'sent accepted'],
  ['RecordAnswer', 'other', 'CP', 'sent accepted'],
  ['AgreeText', 'own', 'HD', 'accepted'],
  ['CollateTexts', 'own', 'FA DO', toBeSigned],
  ['PlanCeremony', 'own', 'HD', `${beforeSigning} unconfirmed`],
  ['RecordCeremony', 'own', 'DO AR', there],
  ['Sign', 'own', 'SG', toBeSigned, 'signs'],
  ['Sign', 'own', 'DO', toBeSigned],
  ['Sign', 'other', 'SG', toBeSigned],
  ['RecordUnauthorisedSignature', 'own', 'DO', toBeSigned],
  ['ConfirmSignature', 'own', 'DA', 'unconfirmed', 'not signer'],
  ['VoidSignature', 'own', 'DA', 'unconfirmed'],
  ['DeclineToSign', 'own', 'SG DO', toBeSigned],
  ['DeclineToSign', 'other', 'SG CP', toBeSigned],
  ['RecordForceNotice', 'own', 'FA DO', 'awaiting-notices'],
  ['BringIntoForce', 'own', 'AR', 'awaiting-notices archive-signed'],
  ['ApplyProvisionally', 'own', 'HD', 'awaiting-notices archive-signed'],
  [
    'AbandonAgreement',
    'own',
    'HD',
    `${beforeSigning} unconfirmed awaiting-notices archive archive-signed`,
  ],
  ['OpenRenewalReview', 'house', '', ''],
  ['DecideRenewal', 'own', 'HD DA', 'in-force tacit suspended noticed expired under-correction'],
  ['ObjectToTacitRenewal', 'own', 'HD DO', 'tacit'],
  ['ObjectToTacitRenewal', 'other', 'CP', 'tacit'],
  ['ApplyTacitRenewal', 'house', '', ''],
  ['RecordRenewal', 'house', '', ''],
  ['RecordAmendment', 'house', '', ''],
  ['Supersede', 'house', '', ''],
  ['Expire', 'house', '', ''],
  ['Terminate', 'house', '', ''],
  ['NoteParentEnded', 'house', '', ''],
  ['GiveNotice', 'own', 'HD DO', 'in-force tacit suspended under-correction'],
  ['GiveNotice', 'other', 'CP', 'in-force tacit suspended under-correction'],
  ['WithdrawNotice', 'own', 'HD DO', 'noticed'],
  ['WithdrawNotice', 'other', 'CP', 'noticed'],
  ['Suspend', 'own', 'DA HD', 'in-force tacit noticed under-correction'],
  ['Resume', 'own', 'DA HD', 'suspended'],
  ['LinkAgreement', 'own', 'DO HD AR', there],
  ['RedesignateSeat', 'own', 'HD', there],
  ['DecideContinuation', 'own', 'DA HD', ''],
  ['RecordDispatch', 'own', 'FA DO', there],
  ['ArchiveOriginal', 'own', 'AR', signed],
  ['RectifyText', 'own', 'FA', signedInKyket],
];

const outside = 'consulting consolidating awaiting-decision';
const clearance: readonly Row[] = [
  ['OpenClearance', 'own', 'HD', 'none'],
  ['SubmitDossier', 'own', 'HD DO', 'preparing returned refused withdrawn cleared escalated'],
  ['AcceptDossier', 'own', 'CB FA', outside],
  ['ReturnDossier', 'own', 'CB FA', outside],
  ['GiveOpinion', 'own', 'CB FA', outside],
  ['DispenseWithOpinion', 'own', 'DA', outside],
  ['ReassignOpinion', 'own', 'HD', outside],
  ['ConsolidateOpinions', 'own', 'DO', 'consolidating awaiting-decision'],
  ['Escalate', 'own', 'HD DA', `preparing ${outside} cleared returned refused withdrawn escalated`],
  ['RecordHigherOpinion', 'own', 'FA', 'escalated'],
  ['Decide', 'own', 'DA', 'awaiting-decision', 'decides', 'not drafter'],
  ['ConfirmWithinMandate', 'own', 'HD', 'cleared'],
  ['MeetCondition', 'own', 'HD', ''],
  ['WithdrawClearance', 'own', 'DA', 'cleared'],
  ['MigrateProcedure', 'own', 'FA', `preparing ${outside} returned withdrawn escalated`],
];

const ledger: readonly Row[] = [
  ['RecordCommitment', 'own', 'PO', 'none open'],
  ['AssignCommitment', 'own', 'PO HD', 'open'],
  ['ReportFulfilment', 'own', 'PO', 'open'],
  ['ReportFulfilment', 'other', 'CP', 'open'],
  ['MapFulfilment', 'own', 'PO', ''],
  ['MapFulfilment', 'other', 'CP', ''],
  ['AnswerFulfilment', 'own', 'PO', ''],
  ['AnswerFulfilment', 'other', 'CP', ''],
  ['ProposeReallocation', 'own', 'PO', 'open'],
  ['ProposeReallocation', 'other', 'CP', 'open'],
  ['DecideReallocation', 'own', 'HD', ''],
  ['ReviseCommitment', 'house', '', ''],
  ['AdoptAnnualPlan', 'own', 'PO HD', 'none open'],
  ['RecordReview', 'own', 'PO HD', 'none open'],
];

const talks: readonly Row[] = [
  ['EstablishTalks', 'both', 'DO HD', 'none'],
  ['PlanMeeting', 'both', 'DO HD', 'running planned held'],
  ['PostponeMeeting', 'both', 'DO HD', 'planned'],
  ['ChangeMeetingMode', 'both', 'DO HD', 'planned'],
  ['CancelMeeting', 'both', 'DO HD', 'planned'],
  ['RecordPreparation', 'both', 'DO HD', 'planned'],
  ['RecordDelegation', 'both', 'DO HD', 'planned held'],
  ['RecordMeetingHeld', 'both', 'DO HD', 'running planned held over'],
  ['RecordStatement', 'both', 'DO HD', 'held'],
  ['AnswerProposal', 'both', 'DO HD', ''],
  ['DraftMinutes', 'both', 'DO HD', 'held'],
  ['AdoptMinutes', 'both', 'DO HD', 'held'],
  ['AgreeFollowUp', 'both', 'DO HD', 'held'],
  ['CloseFollowUp', 'both', 'DO HD', ''],
  ['WaiveYear', 'both', 'HD', 'running planned held'],
  ['EndTalks', 'both', 'DO HD', 'running planned held'],
];

const remindedOf = 'DO HD FA CB DA SG AR PO';
const obligation: readonly Row[] = [
  ['KeepObligation', 'house', '', ''],
  ['ReplanReminders', 'house', '', ''],
  ['WaiveObligation', 'own', 'HD DA', 'open open-of-the-house'],
  ['ExtendDeadline', 'own', 'HD DA', 'open-of-the-house'],
  ['SnoozeReminder', 'own', remindedOf, 'open open-of-the-house'],
  ['AcknowledgeReminder', 'own', remindedOf, 'open open-of-the-house met'],
];

/** What was sent is seen through its deadline, and put right by nobody. */
const reminder: readonly Row[] = [
  ['ClaimReminder', 'house', '', ''],
  ['RecordReminderSent', 'house', '', ''],
  ['RecordReminderFailed', 'house', '', ''],
  ['RecordReminderHeld', 'house', '', ''],
  ['ProposeCorrection', 'house', '', ''],
  ['ConfirmCorrection', 'house', '', ''],
  ['DeclineCorrection', 'house', '', ''],
];

const finding: readonly Row[] = [
  ['OpenFinding', 'house', '', ''],
  ['SettleFinding', 'own', 'HD DA', 'open'],
];

/** Whom our side has invited by a link is no business of the other's; the door alone opens a link. */
const invitations: readonly Row[] = [
  ['InviteCounterpart', 'own', 'DO HD', 'none good over'],
  ['OpenInvitation', 'house', '', ''],
  ['SendLinkAgain', 'own', 'DO HD', 'good'],
  ['RevokeInvitation', 'own', 'DO HD', 'good'],
];

const party: readonly Row[] = [
  ['RegisterParty', 'keeps', 'ST', 'none'],
  ['RenameParty', 'keeps', 'ST', 'known'],
  ['EstablishOffice', 'keeps', 'ST', 'known'],
  ['AppointHolder', 'keeps', 'ST', 'known'],
  ['EndHolding', 'keeps', 'ST', 'known'],
  ['GrantAuthorisation', 'keeps', 'ST', 'known'],
  ['RevokeAuthorisation', 'keeps', 'ST', 'known'],
  ['RecordSuccession', 'keeps', 'ST', 'known'],
];

const register = 'fresh proposed emergency-asked emergency-open';
const mayDelegate = 'DO HD FA CB DA CP AR PO AD';
const authority: readonly Row[] = [
  ['OpenAccount', 'keeps', 'AD', register],
  ['CloseAccount', 'keeps', 'AD', register],
  ['LinkAccounts', 'keeps', 'AD', register],
  ['RemoveSecondFactors', 'keeps', 'AD', register],
  ['InviteToChoosePassword', 'keeps', 'AD', register],
  ['GrantRole', 'house', '', ''],
  ['ProposeRole', 'keeps', 'AD', register],
  ['ConfirmRole', 'keeps', 'AD', 'proposed', 'not proposer'],
  ['DeclineRole', 'keeps', 'AD', 'proposed'],
  ['RevokeRole', 'keeps', 'AD', register],
  ['SetTimeLimits', 'keeps', 'AD', register],
  ['RequestEmergencyAccess', 'keeps', 'AD', register],
  ['ConfirmEmergencyAccess', 'keeps', 'AD', 'emergency-asked', 'not proposer'],
  ['DeclineEmergencyAccess', 'keeps', 'AD', 'emergency-asked'],
  ['EndEmergencyAccess', 'keeps', 'AD', 'emergency-open'],
  ['GrantDelegation', 'keeps', mayDelegate, register],
  ['RevokeDelegation', 'keeps', mayDelegate, register],
];

const published = (order: string): readonly Row[] => [[order, 'keeps', 'AD', 'none there']];

/** A record is put right by two persons of our side; the other side asks ours to. */
const corrections = (side: 'own' | 'both', while_: string): readonly Row[] => [
  ['ProposeCorrection', side, 'AR ST AD', while_],
  ['ConfirmCorrection', side, 'AR HD ST AD', 'under-correction', 'not proposer'],
  ['DeclineCorrection', side, 'AR HD ST AD', 'under-correction'],
];

/** A register is put right by who keeps it, no matter where they sit. */
const keptRight = (while_: string): readonly Row[] => [
  ['ProposeCorrection', 'keeps', 'ST AD', while_],
  ['ConfirmCorrection', 'keeps', 'ST AD', 'under-correction', 'not proposer'],
  ['DeclineCorrection', 'keeps', 'ST AD', 'under-correction'],
];

/** Under an emergency access an administrator does with our side's records what these do, and nothing that decides, signs or answers for them. */
export const inEmergency = 'DO AD';

/** Every order there is, by the record it is about. */
export const expected: Readonly<Record<string, readonly Row[]>> = {
  agreement: [...agreement, ...corrections('own', `none ${there}`)],
  clearance: [
    ...clearance,
    ...corrections('own', `none preparing ${outside} cleared returned refused withdrawn escalated`),
  ],
  ledger: [...ledger, ...corrections('own', 'none open')],
  talks: [...talks, ...corrections('both', 'none running planned held over')],
  obligation: [...obligation, ...corrections('own', 'none open open-of-the-house met')],
  reminder,
  finding: [...finding, ...corrections('own', 'none open')],
  invitations: [...invitations, ...corrections('own', 'none good over')],
  party: [...party, ...keptRight('none known')],
  procedure: [...published('PublishProcedure'), ...keptRight('none there')],
  route: [...published('PublishRoute'), ...keptRight('none there')],
  calendar: [...published('PublishCalendar'), ...keptRight('none there')],
  leads: [...published('PublishLeadTimes'), ...keptRight('none there')],
  authority: [...authority, ...keptRight(register)],
};
