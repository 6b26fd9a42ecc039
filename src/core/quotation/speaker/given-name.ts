import { fold } from './spelling.ts';

/** Given names that are a man’s or a woman’s wherever they are common; those that are both, a word or a place are left out. */

const MEN = new Set(
  (
    'aaron abdul abdullah abdulrahman abraham adrian ahmad ahmed akira alan albert alberto alec alejandro aleksandr alexander alfred ' +
    'alfredo ali anatoly anders andre andreas andrei andres andrew anil anthony antoine anton antonio antonis arjun arthur barry ben ' +
    'benjamin bernard bilal bill bjorn bob boris brad brett brian bruce bruno byron carl carlos cedric charles christopher christos ' +
    'claude clive colin corey craig curtis damian dan daniel darren dave david dennis derek didier dieter dimitri dimitris dmitri ' +
    'dmitry donald douglas duncan dwight ed edgar eduardo edward elias emil emmanuel enrique eric erik ernest ernesto ernst ethan eugene ' +
    'faisal farid felix fernando filippo francesco francois frank fred frederick friedrich fritz gareth gary geoff geoffrey george ' +
    'georges gerald gerard gilbert giorgio giovanni giuseppe glenn gordon graham greg gregory guido guillermo gunther gustavo hakan ' +
    'hamid hans harold harry hassan hector heinrich henrik henry herbert hiroshi howard hugh hugo hussein ian ibrahim igor imran ' +
    'isaac ivan jack jacob jacques jake james jared jason javier jeff jeffrey jeremy jerome jim joe joel joey johan johannes john ' +
    'johnny jon jonas jonathan jorge jose joseph joshua juan julio justin kareem karim karl keith ken kenji kenneth kevin khaled ' +
    'khalid kirk klaus kurt larry lars leo leonard leonid liam lloyd lorenzo louis luc luca luigi luis lukas luke magnus mahmoud ' +
    'manuel marco marcus mario mark martin mathieu matt matteo matthew matthias max maxim mehmet michael miguel mike mikhail mohamed ' +
    'mohammad mohammed muhammad mustafa nathan neil nicholas nick nigel nikolai nils noah olaf oleg oliver olivier omar oscar osman ' +
    'otto pablo patrick paul pavel pawel pedro per pete peter petr philip philippe pierre piotr rafael raj rajesh ralph ramon randy ' +
    'raul ray raymond ricardo richard robert roberto rodney roger roland ron ronald ross roy ruslan russell salman samir samuel ' +
    'sanjay scott sean sebastian sergei sergey sergio seth shane simon stefan stefano stephen steve steven stuart sunil sven takashi ' +
    'tariq ted terence theo thomas tim timothy toby todd tom tomas tomasz tony travis trevor umberto vijay viktor vincent vladimir ' +
    'volodymyr walter warren wayne werner wesley william wolfgang youssef yuri yusuf zachary'
  ).split(' '),
);

const WOMEN = new Set(
  (
    'abby abigail ada agnes agnieszka aicha aisha alice alicia alison alyssa amanda amelia amina amy ana anastasia angela angelina ' +
    'anita anna anne annette annie annika astrid audrey ayesha barbara beatrice beatriz becky bernadette beth bettina betty bianca ' +
    'birgit bonnie brenda bridget brigitte camille candice carla carly carmen caroline carrie cassandra catherine cathy cecilia celia ' +
    'chiara chloe christina christine cindy claire clara claudia colette connie cristina cynthia daniela danielle darlene ' +
    'debbie deborah debra denise diana dolores donna dorothy edith eileen ekaterina eleanor elena elisa elise eliza ella ellen elsa ' +
    'emilia emily emma erika erin estelle esther eunice eva evelyn fatima fatma fiona frances francesca freya gabriela gabrielle gail ' +
    'georgina gertrude gillian gina giulia gloria greta gretchen gwen halima hannah harriet heather heidi helen helga hilda holly ida ' +
    'imogen ines inge ingrid irene irina isabel isabella isabelle jacqueline jane janet janine jeanne jennifer jessica ' +
    'jill joanna jodie johanna josephine josie joyce juanita judith judy julia juliet karen karin katarina kate katharina katherine ' +
    'kathleen kathryn katie katja katy khadija kirsten kristina lakshmi laura layla leila lena leticia lily linda lisa lois lola lori ' +
    'lorraine louisa louise lucia lucille lucy ludmila lydia lyudmila mabel magda magdalena maggie malgorzata mandy marcela marcia ' +
    'margaret margarita maria mariam marianne marie marina marjorie marta martha martina mary maryam matilda maureen megan melanie ' +
    'melissa mercedes meredith michelle mildred millie mina miriam molly monica monika muriel myra nadia nadine nancy naomi natalia ' +
    'natalie nathalie nicole nina nora norma olga olivia paige pamela patricia paula pauline peggy penelope petra phoebe phyllis ' +
    'polly priya rachel raquel rebecca renata rhonda rita roberta rosa rosalind rosemary rosie roxanne ruth sabrina sally samantha ' +
    'samira sandra sara sarah sheila shirley silvia silvie sofia sonia sophia sophie stella stephanie sue susan susanna susanne ' +
    'svetlana sylvia sylvie tamara tanya tatiana teresa tessa theresa tiffany tina trisha ulrike ursula valentina valerie vanessa ' +
    'vera veronica wendy winifred yasmin yolanda yvonne zainab zeynep zoe'
  ).split(' '),
);

/** Whether a full name begins with a man’s given name or a woman’s; null for others, and for a name alone. */
export function genderOfName(name: string): 'he' | 'she' | null {
  const [given = '', ...others] = name.split(' ');
  if (others.length === 0) return null;
  if (WOMEN.has(fold(given))) return 'she';
  return MEN.has(fold(given)) ? 'he' : null;
}
