import { caseFile } from '../../fixtures/case-file';
import { ids } from '../../fixtures/ids';
import { choicesIn, seatsIn } from './choices';

const labels = (to: string) => choicesIn(to, caseFile).map(({ label }) => label);

describe('What a form offers to choose from', () => {
  it('are the things of the case file, by their names', () => {
    expect(labels('seat')).toEqual([
      'Sở Giáo dục và Đào tạo Điện Biên',
      'Sở Giáo dục và Thể thao Luông Pha Băng',
    ]);
    expect(labels('article')).toEqual(['Điều 1', 'Điều 2', 'Điều 3']);
    expect(labels('line')).toContain('Bồi dưỡng cán bộ');
    expect(labels('meeting')).toEqual(['2024 · Sở Giáo dục và Thể thao Luông Pha Băng']);
    expect(labels('escalation')).toEqual(['Ủy ban nhân dân tỉnh Điện Biên · 12/12/2023']);
  });

  it('names each thing once', () => {
    expect(labels('party')).toEqual([...new Set(labels('party'))]);
  });

  it('never offers a bare id', () => {
    const unnamed = { ...caseFile, names: {} };
    expect(choicesIn('party', unnamed)).toEqual([]);
    expect(choicesIn('something else', caseFile)).toEqual([]);
  });

  it('are also the seats that the form itself proposes', () => {
    const parties = choicesIn('party', caseFile);
    const draft = {
      seats: [
        { id: 's1', party: ids.dienBien },
        { id: 's2', party: '' },
      ],
    };
    expect(seatsIn(draft, parties)).toEqual([
      { value: 's1', label: 'Sở Giáo dục và Đào tạo Điện Biên' },
    ]);
  });
});
