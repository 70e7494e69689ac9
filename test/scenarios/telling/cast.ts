import { idFrom, type Id, type Role, type Zone } from '@kyket/eventing';

/** A body as the registers know it, with the offices that act for it. */
export interface Body {
  readonly id: Id;
  readonly names: Readonly<Record<string, string>>;
  readonly level: string;
  readonly country: string;
  readonly zone: Zone;
  readonly under?: Id;
  readonly offices?: readonly {
    readonly office: Id;
    readonly titles: Readonly<Record<string, string>>;
    readonly may: readonly string[];
  }[];
}

/** Someone who works somewhere, in an office, in these roles. */
export interface Member {
  readonly person: Id;
  readonly organisation: Id;
  readonly office?: Id;
  readonly roles: readonly Exclude<Role, 'clock' | 'process-manager'>[];
}

const hanoi = 'Asia/Ho_Chi_Minh';

const office = (body: string, name: string, vi: string, ...may: string[]) => ({
  office: idFrom('office', body, name),
  titles: { vi },
  may,
});

const member = (
  { id, offices = [] }: Body,
  name: string,
  roles: Member['roles'],
  nth?: number,
): Member => {
  const held = nth === undefined ? undefined : offices[nth]?.office;
  return {
    person: idFrom('person', id, name),
    organisation: id,
    ...(held && { office: held }),
    roles,
  };
};

/** A province of Vietnam: the department that signs, who is asked, who decides, and the people there. */
export const vietnameseProvince = (place: string) => {
  const province: Body = {
    id: idFrom('party', 'ubnd', place),
    names: { vi: `Ủy ban nhân dân tỉnh ${place}` },
    level: 'provincial',
    country: 'VN',
    zone: hanoi,
    offices: [office(`ubnd ${place}`, 'chairman', 'Chủ tịch', 'decide', 'sign')],
  };
  const department: Body = {
    id: idFrom('party', 'so-gddt', place),
    names: { vi: `Sở Giáo dục và Đào tạo tỉnh ${place}` },
    level: 'department',
    country: 'VN',
    zone: hanoi,
    under: province.id,
    offices: [
      office(`so-gddt ${place}`, 'director', 'Giám đốc', 'sign'),
      office(`so-gddt ${place}`, 'deputy', 'Phó Giám đốc'),
    ],
  };
  const foreignAffairs: Body = {
    id: idFrom('party', 'so-ngoai-vu', place),
    names: { vi: `Sở Ngoại vụ tỉnh ${place}` },
    level: 'department',
    country: 'VN',
    zone: hanoi,
    under: province.id,
  };
  const police: Body = {
    ...foreignAffairs,
    id: idFrom('party', 'cong-an', place),
    names: { vi: `Công an tỉnh ${place}` },
  };

  return {
    bodies: [province, department, foreignAffairs, police],
    province,
    department,
    foreignAffairs,
    police,
    deskOfficer: member(department, 'chuyên viên', [
      'desk-officer',
      'programme-officer',
      'archivist',
    ]),
    director: member(department, 'giám đốc', ['head', 'signatory'], 0),
    deputy: member(department, 'phó giám đốc', ['signatory'], 1),
    focalPoint: member(foreignAffairs, 'chuyên viên', ['focal-point', 'consulted-body']),
    policeOfficer: member(police, 'cán bộ', ['consulted-body']),
    chairman: member(province, 'chủ tịch', ['deciding-authority'], 0),
  };
};

export type VietnameseProvince = ReturnType<typeof vietnameseProvince>;

export const peopleOf = (at: VietnameseProvince): readonly Member[] => [
  at.deskOfficer,
  at.director,
  at.deputy,
  at.focalPoint,
  at.policeOfficer,
  at.chairman,
];

/** The department across the border, and its director. */
export const acrossTheBorder = (place: string, country: 'LA' | 'CN') => {
  const department: Body = {
    id: idFrom('party', 'department', place),
    names: { en: `Department of Education of ${place}` },
    level: 'department',
    country,
    zone: country === 'LA' ? 'Asia/Vientiane' : 'Asia/Shanghai',
    offices: [office(place, 'director', 'Giám đốc', 'sign')],
  };
  return {
    bodies: [department],
    department,
    director: member(department, 'director', ['counterpart', 'signatory'], 0),
  };
};

export type AcrossTheBorder = ReturnType<typeof acrossTheBorder>;

export const dienBien = vietnameseProvince('Điện Biên');
export const luangPrabang = acrossTheBorder('Luang Prabang', 'LA');
/** Hà Giang went into a new Tuyên Quang on 01/07/2025. The old one bore the same name, and is another body. */
export const haGiang = vietnameseProvince('Hà Giang');
export const oldTuyenQuang = vietnameseProvince('Tuyên Quang (đến 30/06/2025)');
export const newTuyenQuang = vietnameseProvince('Tuyên Quang (từ 01/07/2025)');
export const guangxi = acrossTheBorder('Quảng Tây', 'CN');
