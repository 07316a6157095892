/** Sample résumés as LaTeX source: article, two columns, and the moderncv class. */
import { jobsOf } from './resume-source.mjs';

const escapeLatex = (text) =>
  text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`).replaceAll('~', '\\textasciitilde{}');

/** @param {{ columns: 1 | 2 }} options */
export function articleSource(resume, { columns }) {
  const body = resume.sections.map(({ title, blocks }) => {
    const lines = [`\\section*{${title}}`];
    let inList = false;
    for (const block of blocks) {
      const isBullet = block.kind === 'bullet';
      if (inList !== isBullet) lines.push(inList ? '\\end{itemize}' : '\\begin{itemize}');
      inList = isBullet;
      lines.push(latexBlock(block));
    }
    if (inList) lines.push('\\end{itemize}');
    return lines.join('\n');
  });
  const open = columns === 2 ? '\\begin{multicols}{2}' : '';
  const close = columns === 2 ? '\\end{multicols}' : '';
  return `\\documentclass[10pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern,multicol}
\\usepackage[margin=18mm]{geometry}\\setlength{\\parindent}{0pt}
\\begin{document}
{\\LARGE ${resume.name}}\\\\ ${escapeLatex(resume.headline)}\\\\ \\texttt{${resume.page}}
${open}
${body.join('\n\n')}
${close}
\\end{document}
`;
}

function latexBlock(block) {
  if (block.kind === 'bullet') return `\\item ${escapeLatex(block.text)}`;
  if (block.kind === 'labelled')
    return `\\textbf{${block.label}:} ${escapeLatex(block.values)}\\par`;
  if (block.kind === 'job') {
    const dates = block.dates.replace(' - ', ' -- ');
    return `\\textbf{${escapeLatex(block.title)}} \\hfill ${dates}\\par`;
  }
  return `${escapeLatex(block.text)}\\par`;
}

/** A table over two columns, whose cells begin where the columns do. */
export function tableAndColumnsSource(resume) {
  const part = (name) => resume.sections.find(({ title }) => title === name);
  const skills = part('SKILLS').blocks.map(
    ({ label, values }) => `${label} & ${escapeLatex(values)}\\\\`,
  );
  const column = (...names) => {
    const body = names.map((name) => {
      const blocks = part(name).blocks.map(columnBlock);
      return `\\section*{${name}}\n${blocks.join('\n')}`;
    });
    return `\\begin{minipage}[t]{0.48\\textwidth}\n${body.join('\n')}\n\\end{minipage}`;
  };
  return `\\documentclass[10pt,a4paper]{article}
\\usepackage[T1]{fontenc}\\usepackage[utf8]{inputenc}\\usepackage{lmodern}
\\usepackage[margin=18mm]{geometry}\\setlength{\\parindent}{0pt}
\\begin{document}
{\\LARGE ${resume.name}}\\\\ ${escapeLatex(resume.headline)}\\\\ \\texttt{${resume.page}}
\\section*{SKILLS}
\\begin{tabular}{@{}p{0.48\\textwidth}@{\\hspace{0.04\\textwidth}}p{0.48\\textwidth}@{}}
${skills.join('\n')}
\\end{tabular}

${column('EXPERIENCE')}\\hfill${column('SUMMARY', 'EDUCATION', 'INTERESTS')}
\\end{document}
`;
}

function columnBlock(block) {
  if (block.kind === 'job') {
    const dates = block.dates.replace(' - ', ' -- ');
    return `\\textbf{${escapeLatex(block.title)}}\\\\ ${dates}\\par`;
  }
  return `${escapeLatex(block.text)}\\par`;
}

/** The class that most engineers' résumés in LaTeX are set in: dates on the left. */
export function moderncvSource(resume) {
  const [first, ...family] = resume.name.split(' ');
  const body = resume.sections.map((part) => {
    const lines = [`\\section{${part.title}}`];
    if (part.title === 'EXPERIENCE') {
      for (const job of jobsOf(part)) {
        const items = job.bullets.map((text) => `\\item ${escapeLatex(text)}`).join('\n');
        const [title, place] = job.title.split(', ');
        lines.push(
          `\\cventry{${job.dates.replace(' - ', ' -- ')}}{${title}}{${escapeLatex(place)}}{}{}{`,
          `\\begin{itemize}${items}\\end{itemize}}`,
        );
      }
      return lines.join('\n');
    }
    for (const block of part.blocks) {
      if (block.kind === 'labelled') {
        lines.push(`\\cvitem{${block.label}}{${escapeLatex(block.values)}}`);
      } else lines.push(`\\cvitem{}{${escapeLatex(block.text)}}`);
    }
    return lines.join('\n');
  });
  return `\\documentclass[10pt,a4paper,sans]{moderncv}
\\moderncvstyle{classic}\\moderncvicons{letters}\\moderncvcolor{blue}
\\usepackage[utf8]{inputenc}\\usepackage[scale=0.82]{geometry}
\\name{${first}}{${family.join(' ')}}\\title{${escapeLatex(resume.headline)}}
\\begin{document}\\makecvtitle
${body.join('\n')}
\\end{document}
`;
}
