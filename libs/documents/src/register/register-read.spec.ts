import { zipSync, strToU8, unzipSync } from 'fflate';
import writeExcelFile, { type SheetData } from 'write-excel-file/universal';
import { tableFromCsv } from '../table/table-from-csv';
import { tableFromXlsx } from '../table/table-from-xlsx';
import { partialDayOf } from './partial-day';
import { registerFrom } from './register-read';
import type { RegisterRead } from './register-row';
import { templateCsv, templateXlsx } from './template';

const bytes = (text: string) => new TextEncoder().encode(text);

const head = 'Số đăng ký;Tên văn bản;Loại văn bản;Phía ta;Phía đối tác;Ngày ký';
const line = (register: string, ...cells: string[]) =>
  [register, 'Biên bản ghi nhớ', 'Biên bản ghi nhớ', 'Sở A', 'Sở B', ...cells].join(';');

const register = (...lines: string[]) => registerFrom(tableFromCsv(bytes(lines.join('\r\n'))));

const read = (from: RegisterRead) => {
  if (from.is === 'unreadable') throw new Error(from.says.en);
  return from;
};

const faultsOf = (from: RegisterRead) =>
  read(from).faulty.flatMap(({ line: at, faults }) =>
    faults.map(({ column, fault }) => [at, column, fault]),
  );

const workbook = async (rows: SheetData) =>
  new Uint8Array(await (await writeExcelFile(rows).toBlob()).arrayBuffer());

describe('A day in a register', () => {
  it.each([
    ['14/10/2020', { is: 'day', on: '2020-10-14' }],
    ['4-1-2020', { is: 'day', on: '2020-01-04' }],
    ['2020-10-14', { is: 'day', on: '2020-10-14' }],
    ['ngày 14 tháng 10 năm 2020', { is: 'day', on: '2020-10-14' }],
    ['10/2020', { is: 'month', year: 2020, month: 10 }],
    ['tháng 10 năm 2020', { is: 'month', year: 2020, month: 10 }],
    ['2020', { is: 'year', year: 2020 }],
    ['14/10', { is: 'day-of-some-year', month: 10, day: 14 }],
    ['29/02', { is: 'day-of-some-year', month: 2, day: 29 }],
    ['', { is: 'unknown' }],
    ['không rõ', { is: 'unknown' }],
    [2020, { is: 'year', year: 2020 }],
    [new Date(Date.UTC(2020, 9, 14)), { is: 'day', on: '2020-10-14' }],
  ])('%j is read as far as it is told', (cell, date) => {
    expect(partialDayOf(cell)).toEqual({ is: 'read', date });
  });

  it.each([
    ['31/04/2020', 'no-such-day'],
    ['12/31/2020', 'no-such-day'],
    ['29/02/2023', 'no-such-day'],
    ['30/02', 'no-such-day'],
    ['13/2020', 'no-such-day'],
    ['14/10/20', 'two-digit-year'],
    ['mùa thu 2020', 'not-a-day'],
    [44118, 'bare-number'],
  ])('%j is a fault and never guessed', (cell, fault) => {
    expect(partialDayOf(cell)).toEqual({ is: 'fault', fault });
  });
});

describe('A register in CSV', () => {
  it('tells of each agreement what stands in its line', () => {
    const { rows, faulty, ignored } = read(
      register(`${head};Giai đoạn;Ghi chú`, line('12', '14/10', '2021 - 2025', 'x')),
    );

    expect(faulty).toEqual([]);
    expect(ignored).toEqual(['Ghi chú']);
    expect(rows).toMatchObject([
      {
        line: 2,
        register: '12',
        kind: 'mou',
        titles: { vi: 'Biên bản ghi nhớ' },
        ours: ['Sở A'],
        theirs: ['Sở B'],
        signedOn: { is: 'day-of-some-year', month: 10, day: 14 },
        period: { label: '2021 - 2025', years: { from: 2021, to: 2025 } },
      },
    ]);
  });

  it.each([
    ['a mark at its head', `\uFEFF${head}\r\n${line('1', '2020')}\r\n`],
    ['no mark, and other line ends', `${head}\n${line('1', '2020')}`],
    ['commas', `${head}\n${line('1', '2020')}`.replaceAll(';', ',')],
    [
      'English headings in the first row',
      'Register no.,Title,Kind,Our side,Their side,Signed on\n1,T,mou,A,B,2020',
    ],
    [
      'English headings in the second row',
      `${head}\nRegister no.;Title;Kind;Our side;Their side;Signed on\n${line('1', '2020')}`,
    ],
  ])('may have %s', (_, text) => {
    expect(read(registerFrom(tableFromCsv(bytes(text)))).rows).toMatchObject([
      { register: '1', signedOn: { is: 'year', year: 2020 } },
    ]);
  });

  it('may come as UTF-16, and names what is in no known code page', () => {
    const utf16 = Buffer.from(`\uFEFF${head}\n${line('1', '2020')}`, 'utf16le');
    expect(read(registerFrom(tableFromCsv(utf16))).rows).toHaveLength(1);
    expect(tableFromCsv(Uint8Array.of(0x53, 0xe1, 0xbb))).toMatchObject({ why: 'not-utf-8' });
  });

  it('counts lines as an editor does, and lists names told on several lines of a cell', () => {
    const { rows } = read(register(head, '', '1;T;mou;"Sở A\nSở C";Sở B;2020', line('2', '2021')));
    expect(rows.map((row) => [row.line, row.ours])).toEqual([
      [3, ['Sở A', 'Sở C']],
      [5, ['Sở A']],
    ]);
  });

  it('names every fault of a line, and drops no other line', () => {
    const from = register(
      head,
      ';;Công ước lạ;;Sở B;31/02/2020',
      line('2', '14/10/20'),
      line('3', '2020'),
      line('3', '2021'),
    );
    expect(faultsOf(from)).toEqual([
      [2, 'register', 'missing'],
      [2, 'titleVi', 'no-title'],
      [2, 'kind', 'unknown-kind'],
      [2, 'ours', 'missing'],
      [2, 'signedOn', 'no-such-day'],
      [3, 'signedOn', 'two-digit-year'],
      [5, 'register', 'told-twice'],
    ]);
    expect(read(from).rows).toMatchObject([{ line: 4 }]);
  });

  it.each([
    ['từ ngày ký', '', 'on-signature', undefined],
    ['01/01/2021', '31/12/2025', '2021-01-01', '2025-12-31'],
    ['', '5 năm', undefined, { months: 60 }],
    ['', '36 tháng', undefined, { months: 36 }],
    ['', 'Không thời hạn', undefined, 'open-ended'],
  ])('reads the force “%s” until “%s”', (from, until, entry, end) => {
    const { rows } = read(
      register(`${head};Có hiệu lực từ;Có hiệu lực đến`, line('1', '2020', from, until)),
    );
    expect(rows).toMatchObject([{ entry, end }]);
  });

  it('has no force told from a day on while a signature is missing', () => {
    const more = `${head};Bên chưa có chữ ký;Có hiệu lực từ;Có hiệu lực đến;Tự động gia hạn (tháng)`;
    expect(faultsOf(register(more, line('1', '2020', 'Sở B', '01/2021', '2025', '12')))).toEqual([
      [2, 'entry', 'whole-day-needed'],
      [2, 'tacit', 'tacit-needs-notice'],
      [2, 'end', 'not-an-end'],
    ]);
    expect(faultsOf(register(more, line('1', '2020', 'Sở C', '01/01/2021')))).toEqual([
      [2, 'unsigned', 'unsigned-not-a-party'],
      [2, 'entry', 'signature-missing'],
    ]);
  });

  it('puts what others rest on before them, wherever it stands', () => {
    const { rows } = read(
      register(
        `${head};Thuộc văn bản;Sửa đổi văn bản`,
        line('3', '2022', '2', ''),
        line('2', '2021', '', '1'),
        line('1', '2020', '', ''),
        line('5', '2020', '6', ''),
        line('6', '2020', '5', ''),
      ),
    );
    expect(rows.map((row) => row.register)).toEqual(['1', '2', '3', '6', '5']);
  });

  it('is sent back whole when it is no register', () => {
    const why = (from: RegisterRead) => (from.is === 'unreadable' ? from.says.en : '');
    expect(why(register(''))).toContain('nothing in the file');
    expect(why(register('a;b', '1;2'))).toContain('lacks these columns: Register no., Kind');
    expect(why(register(`${head};Tên thỏa thuận`, line('1')))).toContain('“Title” is there twice');
    expect(why(register('"open'))).toContain('cannot be read as a table');
  });
});

describe('A register in Excel', () => {
  it('tells real days, years and register numbers as they are meant', async () => {
    const sheet = await workbook([
      head.split(';').map((value) => ({ value })),
      [
        { value: 12 },
        { value: 'Biên bản ghi nhớ' },
        { value: 'MOU' },
        { value: 'Sở A' },
        { value: 'Sở B' },
        { value: new Date(Date.UTC(2020, 9, 14)), format: 'dd/mm/yyyy' },
      ],
    ]);
    expect(read(registerFrom(await tableFromXlsx(sheet))).rows).toMatchObject([
      { line: 2, register: '12', kind: 'mou', signedOn: { is: 'day', on: '2020-10-14' } },
    ]);
  });

  it('is read from the sheet that is named, or says that there is none', async () => {
    const sheet = await workbook([[{ value: 'a' }]]);
    expect(await tableFromXlsx(sheet, 'Sheet1')).toMatchObject({ is: 'table' });
    expect(await tableFromXlsx(sheet, 'Sổ')).toMatchObject({ why: 'no-such-sheet' });
  });

  it('is refused when it would grow beyond all measure, is locked, or is none', async () => {
    const sheet = unzipSync(await workbook([[{ value: 'a' }]]));
    const path = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(sheet[path]);
    const farOut = zipSync({ ...sheet, [path]: strToU8(xml.replace('"A1"', '"XFD1048576"')) });
    const bomb = zipSync({ ...sheet, bomb: new Uint8Array(65 * 1024 * 1024) }, { level: 1 });
    const blank = zipSync({ ...sheet, [path]: strToU8(xml + ' '.repeat(6000)) });

    expect(await tableFromXlsx(farOut)).toMatchObject({ why: 'too-large' });
    expect(await tableFromXlsx(bomb)).toMatchObject({ why: 'too-large' });
    expect(await tableFromXlsx(blank)).toMatchObject({ why: 'not-a-table' });
    expect(await tableFromXlsx(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0))).toMatchObject({
      why: 'encrypted',
    });
    expect(await tableFromXlsx(bytes('hello'))).toMatchObject({ why: 'not-a-table' });
  });
});

describe('The template of a register', () => {
  it('is read back without a fault, and nothing in it is passed over', async () => {
    const csv = read(registerFrom(tableFromCsv(bytes(templateCsv()))));
    const xlsx = read(registerFrom(await tableFromXlsx(await templateXlsx())));

    expect(csv.faulty).toEqual([]);
    expect(csv.ignored).toEqual([]);
    expect(csv.rows).toMatchObject([{ register: '2023-07', entry: 'on-signature' }]);
    expect(xlsx).toEqual(csv);
  });
});
