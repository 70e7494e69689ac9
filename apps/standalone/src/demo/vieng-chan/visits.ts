import { idFrom, type Id } from '@kyket/eventing';
import { bodies, peopleBefore } from './cast';
import { page } from './memorandum';

const named = (...words: string[]): Id => idFrom('demo', 'vieng-chan', ...words);

export const talks = {
  inTheCity: named('talks', 'hcm'),
  inHanoi: named('talks', 'ha-noi'),
} as const;
export const meetings = {
  inTheCity: named('meeting', 'hcm'),
  inHanoi: named('meeting', 'ha-noi'),
} as const;
export const venues = {
  inTheCity: named('venue', 'hcm'),
  inHanoi: named('venue', 'ha-noi'),
} as const;

/** “27/9”, as the page of 30/09/2023 has it. */
export const dayInTheCity = '2023-09-27';
/** After 27/09 and before the page of 30/09/2023: no more is told. */
export const dayInHanoi = { is: 'month', year: 2023, month: 9 } as const;

export const evidence = {
  inTheCity: page(
    'Trước đó, ngày 27/9, đoàn Sở Giáo dục và Thể thao thủ đô Viêng Chăn đã thăm và làm việc với Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh.',
  ),
  inHanoi: page(
    'Đoàn công tác của Sở Giáo dục và Thể thao thủ đô Viêng Chăn thăm phòng điều hành thông minh của Sở Giáo dục và Đào tạo Hà Nội.',
  ),
  schools: page(
    'Một số trường học của thành phố Hà Nội như Trường THCS Nguyễn Du, Trường THPT Kim Liên... cũng đã ký kết hợp tác với các trường học của nước bạn.',
  ),
};

/** The delegations met because there was occasion to, not under any agreement. */
export const occasions = {
  inTheCity: {
    title: {
      vi: 'Gặp gỡ giữa Sở GD&ĐT Thành phố Hồ Chí Minh và Sở GD&TT thủ đô Viêng Chăn',
      en: 'Meetings of the education departments of Hồ Chí Minh City and Vientiane',
    },
    sides: [bodies.departmentBefore, bodies.counterpart],
    zone: 'Asia/Ho_Chi_Minh',
    cadence: 'occasional',
  },
  inHanoi: {
    title: {
      vi: 'Gặp gỡ giữa Sở GD&ĐT Hà Nội và Sở GD&TT thủ đô Viêng Chăn',
      en: 'Meetings of the education departments of Hà Nội and Vientiane',
    },
    sides: [bodies.departmentOfHanoi, bodies.counterpart],
    zone: 'Asia/Ho_Chi_Minh',
    cadence: 'occasional',
  },
} as const;

const inPerson = (id: Id, name: string) => ({
  mode: 'in-person',
  venues: [{ id, name, zone: 'Asia/Ho_Chi_Minh' }],
});

export const held = {
  inTheCity: {
    meetingId: meetings.inTheCity,
    host: bodies.departmentBefore,
    ...inPerson(venues.inTheCity, 'Sở Giáo dục và Đào tạo Thành phố Hồ Chí Minh'),
  },
  inHanoi: {
    meetingId: meetings.inHanoi,
    host: bodies.departmentOfHanoi,
    ...inPerson(venues.inHanoi, 'Sở Giáo dục và Đào tạo Hà Nội'),
  },
};

/** Who is named, with the office of that day. */
export const delegations = {
  inTheCity: {
    meetingId: meetings.inTheCity,
    venueId: venues.inTheCity,
    delegation: [{ person: peopleBefore.head.person, title: 'Phó Giám đốc Sở GD&ĐT' }],
  },
  inHanoi: {
    meetingId: meetings.inHanoi,
    venueId: venues.inHanoi,
    delegation: [
      { person: peopleBefore.directorOfHanoi.person, title: 'Giám đốc Sở GD&ĐT Hà Nội' },
      {
        person: peopleBefore.counterpart.person,
        title: 'Giám đốc Sở GD&TT thủ đô Viêng Chăn',
      },
    ],
  },
};

export const statements = {
  students: named('statement', '27000'),
  scholarships: named('statement', 'hoc-bong'),
  homestay: named('statement', 'homestay'),
  online: named('statement', 'truc-tuyen'),
  ready: named('statement', 'san-sang'),
  wish: named('statement', 'mong-muon'),
  visits: named('statement', 'tham-quan'),
} as const;

/** What was said in Hà Nội. None of it is an undertaking. */
export const said = [
  {
    statementId: statements.students,
    kind: 'statistic',
    by: bodies.departmentOfHanoi,
    said: 'Từ năm 1980 đến nay, có khoảng 2,7 vạn học sinh Lào học tập, bồi dưỡng tại Việt Nam.',
  },
  {
    statementId: statements.scholarships,
    kind: 'proposal',
    by: bodies.departmentOfHanoi,
    said: 'Cấp học bổng đào tạo dài hạn tại mỗi nước.',
  },
  {
    statementId: statements.homestay,
    kind: 'proposal',
    by: bodies.departmentOfHanoi,
    said: 'Trao đổi học sinh theo mô hình homestay vào các dịp hè.',
  },
  {
    statementId: statements.online,
    kind: 'proposal',
    by: bodies.departmentOfHanoi,
    said: 'Trao đổi, dạy học trực tuyến tiếng Anh với giáo viên, học sinh hai thành phố cũng có thể triển khai sớm.',
  },
  {
    statementId: statements.ready,
    kind: 'pledge',
    by: bodies.departmentOfHanoi,
    said: 'Luôn sẵn sàng hỗ trợ ngành giáo dục của Thủ đô Viêng Chăn.',
  },
  {
    statementId: statements.wish,
    kind: 'pledge',
    by: bodies.counterpart,
    said: 'Mong muốn hai bên tiếp tục triển khai các hoạt động hỗ trợ, hợp tác lẫn nhau trong lĩnh vực giáo dục và đào tạo; nâng cao chất lượng giáo dục.',
  },
  {
    statementId: statements.visits,
    kind: 'report',
    by: bodies.departmentOfHanoi,
    said: 'Cùng ngày, đoàn đã đi thăm một số cơ sở giáo dục Hà Nội và Trung tâm điều hành thông minh của ngành giáo dục Thủ đô.',
  },
].map((words) => ({ meetingId: meetings.inHanoi, ...words }));
