// Chinese words by which somebody judges, names, appoints or writes to another one without being with him.

const lines = [
  '一封|的信|指责|指控|批评|谴责|抨击|攻击|侮辱|嘲讽|讽刺|威胁|警告|称赞|赞扬|赞赏|祝贺|致贺|贺电|贺信|感谢|致谢|慰问|唁电|悼念|辩护|支持|反对|拒绝|驳斥|制裁|起诉',
  '逮捕|拘押|驱逐|解雇|罢免|免去|任命|提名|接替|接任|继任|援引|提到|提及|比作|相比|称为|形容|写道|写信|致信|致函|去信|信中|电报|推文|发文|发帖|当选|选举',
  '民调|击败|落败|输给|担心|害怕|不信任|信任|崇拜|憎恨|无视|杀害|遇刺|出生|去世|逝世|专访|法令|行政令|承诺|要求|呼吁|写给|点名',
];

/** "accused", "wrote to", "named as": who stands beside such a word has met nobody by it. */
export const zhAfar: readonly string[] = lines.flatMap((line) => line.split('|'));
