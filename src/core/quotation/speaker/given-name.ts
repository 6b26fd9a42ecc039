import { fold } from './spelling.ts';

/** Given names that are a man’s or a woman’s wherever they are common; those that are both, a word or a place are left out. */

const MEN = new Set(
  (
    'aaron abdul abdullah abdulrahman adrian ahmad ahmed akira alan albert alberto alejandro aleksandr alexander alfred alfredo ali ' +
    'anatoly anders andre andreas andrei andres andrew anil anthony antoine anton antonio antonis arjun arthur ben benjamin bernard bilal ' +
    'bill bjorn bob boris brian bruno carl carlos charles christopher christos claude colin craig damian daniel dave david dennis didier ' +
    'dieter dimitri dimitris dmitri dmitry donald douglas duncan edgar eduardo edward emmanuel enrique eric erik ernesto ernst ethan eugene ' +
    'faisal farid felix fernando filippo francesco francois frank frederick friedrich fritz gareth gary geoffrey george georges gerald gerard ' +
    'giorgio giovanni giuseppe graham greg gregory guido guillermo gunther gustavo hakan hamid hans harold harry hassan heinrich ' +
    'henrik henry herbert hiroshi howard hugo hussein ian ibrahim igor imran ivan jack jacob jacques jake james jason javier jeff jeffrey jeremy ' +
    'jim joe joel johan johannes john johnny jonas jonathan jorge jose joseph joshua juan julio justin kareem karim karl keith ken kenji kenneth ' +
    'kevin khaled khalid klaus lars larry leonard leonid lorenzo louis luc luca luigi luis lukas magnus mahmoud manuel marco marcus mario mark ' +
    'martin mathieu matteo matthew matthias maxim mehmet michael miguel mike mikhail mohamed mohammad mohammed muhammad mustafa nathan neil ' +
    'nicholas nick nigel nikolai nils olaf oleg oliver olivier omar oscar osman otto pablo patrick paul pavel pawel pedro per peter petr philip ' +
    'philippe pierre piotr rafael raj rajesh ralph ramon raul raymond ricardo richard robert roberto roger roland ronald ruslan russell salman ' +
    'samir samuel sanjay sebastian sergei sergey sergio simon stefan stefano stephen steve steven stuart sunil sven takashi tariq ted ' +
    'terence thomas tim timothy toby tom tomas tomasz tony umberto vijay viktor vincent vladimir volodymyr walter werner william wolfgang yusuf ' +
    'youssef yuri zachary'
  ).split(' '),
);

const WOMEN = new Set(
  (
    'abigail ada agnes agnieszka aicha aisha alice alicia amanda amelia amina amy ana anastasia angela anita anna anne annette annie ' +
    'astrid audrey ayesha barbara beatrice beatriz bernadette bettina betty birgit brenda bridget brigitte camille carla carmen caroline ' +
    'catherine cathy cecilia celia chiara christina christine clara claudia colette cristina cynthia daniela deborah debra denise diana ' +
    'dolores donna dorothy ekaterina elena eleanor elisa elise ella ellen elsa emilia emily emma erika esther eva evelyn fatima fatma fiona ' +
    'francesca gabriela gabrielle gertrude gillian gina giulia gloria greta gretchen halima hannah heather heidi helen helga ' +
    'hilda ida ines inge ingrid irene irina isabel isabella isabelle jacqueline jane janet janine jeanne jennifer jessica joanna johanna josephine joyce ' +
    'juanita judith judy julia juliet karen karin kate katarina katharina katherine kathleen kathryn katie katja khadija kristina lakshmi laura ' +
    'layla leila lena leticia linda lisa lorraine louisa louise lucia lucy ludmila lydia lyudmila magda magdalena malgorzata marcela margaret ' +
    'margarita maria mariam marianne marie marina marjorie marta martha martina mary maryam matilda melanie melissa mercedes michelle mina ' +
    'miriam monica monika nadia nadine nancy naomi natalia natalie nathalie nicole nina nora olga olivia pamela patricia paula pauline petra ' +
    'priya rachel raquel rebecca renata rita roberta rosa rosemary roxanne ruth samantha samira sandra sara sarah sheila ' +
    'shirley silvia silvie sofia sonia sophia sophie stephanie susan susanna susanne svetlana sylvia sylvie tamara tanya tatiana teresa theresa ' +
    'ulrike ursula valentina valerie vanessa vera veronica yasmin yolanda yvonne zainab zeynep'
  ).split(' '),
);

/** Whether a full name begins with a man’s given name or a woman’s; null for others, and for a name alone. */
export function genderOfName(name: string): 'he' | 'she' | null {
  const [given = '', ...others] = name.split(' ');
  if (others.length === 0) return null;
  if (WOMEN.has(fold(given))) return 'she';
  return MEN.has(fold(given)) ? 'he' : null;
}
