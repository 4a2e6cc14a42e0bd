import fc from 'fast-check';
import { compileBody } from '#lib/lesson/compile.ts';
import { surroundings } from '../tests/lesson/lesson-fixture.ts';
// worst inputs that pass the limits
const L=98000; const fit=(s:string)=>s.repeat(Math.floor(L/s.length));
const cases:Record<string,string>={
 marks: fit('a*b_'.repeat(490)+'\n\n'), brackets: fit('['.repeat(1900)+'\n\n'), links: fit('[a]('.repeat(1900)+'\n\n'), fn: '[^a]: x\n\n'.repeat(2499),
 table:'|a'.repeat(40)+'\n'+'|-'.repeat(40)+'\n'+'|a\n'.repeat(4900), quotes: fit('> '.repeat(19)+'a\n\n').slice(0,95000), lists:('- '.repeat(19)+'a\n').repeat(2400), refs:('[a] '.repeat(500)+'\n\n').repeat(40)+'[a]: /'+'x'.repeat(1900), tick:Array.from({length:400},(_,i)=>'`'.repeat(i)).join(' a ').slice(0,1990), long:'a '.repeat(49000), html:'<'.repeat(1900), www:('www.a.b '.repeat(240)+'\n\n').repeat(45), at:'a.'.repeat(48000)+'@', headings:'## a\n'.repeat(4900), emphdepth:('*a '.repeat(25)+'b*'.repeat(25)+'\n\n').repeat(700).slice(0,98000), hyphens:'a\n-\n'.repeat(2400), lazy:('> a\n'+'b\n'.repeat(10)).repeat(400), indentcode:('    '.repeat(200)+'a\n').repeat(110), fences:'~~~\n'.repeat(4900), defs:'[a]: /u\n'.repeat(4900), under:('__a__'.repeat(390)+'\n\n').repeat(50).slice(0,98000)};
for(const [k,s] of Object.entries(cases)){const t=performance.now();let e='';let r:any;try{r=compileBody(s,surroundings)}catch(x){e=String(x)}
console.log(k,s.length,(performance.now()-t).toFixed(0)+'ms',e.slice(0,80),r?.problems.slice(0,1).map((p:any)=>p.line+p.code), r && JSON.stringify(r.body).length)}
