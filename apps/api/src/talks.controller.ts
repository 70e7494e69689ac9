import { Agendas, Delegations, Minutes, type Principal } from '@kyket/application';
import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { HandsOut, Shows } from './access/shows';
import { Caller } from './door/caller';
import { idIn } from './id-in';
import { tongueOf } from './language';

const columns = {
  vi: { venue: 'Điểm cầu', rank: 'Thứ tự', name: 'Họ và tên', title: 'Chức danh', zone: 'Múi giờ' },
  en: { venue: 'Venue', rank: 'Rank', name: 'Name', title: 'Title', zone: 'Time zone' },
  zh: { venue: '会场', rank: '顺序', name: '姓名', title: '职务', zone: '时区' },
  lo: {
    venue: 'ຈຸດເຊື່ອມຕໍ່',
    rank: 'ລຳດັບ',
    name: 'ຊື່ ແລະ ນາມສະກຸນ',
    title: 'ຕຳແໜ່ງ',
    zone: 'ເຂດເວລາ',
  },
};

/** What the next meeting is to speak of, what the last ones decided, and who took part in them. */
@Controller('v1/talks')
export class TalksController {
  constructor(
    private readonly agendas: Agendas,
    private readonly delegations: Delegations,
    private readonly kept: Minutes,
  ) {}

  @Shows('talks-agenda', 'talks')
  @Get(':id/agenda')
  agenda(@Param('id') id: string, @Caller() principal: Principal, @Req() request: FastifyRequest) {
    return this.agendas.of(idIn(id), principal, tongueOf(request));
  }

  @Shows('meeting-minutes', 'talks')
  @Get(':id/meetings/:meeting/minutes')
  minutes(
    @Param('id') id: string,
    @Param('meeting') meeting: string,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.kept.of(idIn(id), idIn(meeting), principal, tongueOf(request));
  }

  @Shows('delegation-list', 'talks')
  @Get(':id/meetings/:meeting/delegations')
  list(
    @Param('id') id: string,
    @Param('meeting') meeting: string,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
  ) {
    return this.delegations.of(idIn(id), idIn(meeting), principal, tongueOf(request));
  }

  /** For a spreadsheet: with a mark of UTF-8, and no cell that a spreadsheet would take for a formula. */
  @HandsOut('delegation-list', 'talks')
  @Get(':id/meetings/:meeting/delegations.csv')
  async csv(
    @Param('id') id: string,
    @Param('meeting') meeting: string,
    @Caller() principal: Principal,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const language = tongueOf(request);
    const { lines } = await this.delegations.of(idIn(id), idIn(meeting), principal, language);
    void reply
      .type('text/csv; charset=utf-8')
      .header('content-disposition', `attachment; filename="delegations.csv"`);
    return stringify([...lines], {
      header: true,
      bom: true,
      escape_formulas: true,
      columns: columns[language],
    });
  }
}
