import { suppressSmallCells } from '@careframe/core';
import { suppressLinkedTables, countOf } from './packages/core/src/privacy/index.js';
const w=(c:any)=>c.kind==='count'?c.n:c.kind;
const p=(t:any)=>{const r=suppressSmallCells(t,{threshold:5});r.cells.forEach((row,i)=>console.log(row.map(w).join('\t'),'|',w(r.rowTotals[i])));console.log(r.columnTotals.map(w).join('\t'),'|',w(r.total));console.log();};
p([[3,20,30],[25,40,50],[60,70,80]]);
p([[15,1,3,1],[20,10,10,15],[3,10,10,2],[12,14,7,2]]);
p([[1,2,30,40],[2,1,50,60],[30,3,2,1],[40,50,1,2]]);
p([[1,1,9]]);p([[3]]);p([]);
// speed
let x=7;const rnd=(n:number)=>(x=(x*1103515245+12345)%2147483648)%n;
for (const sites of [20,100,300]) {
const t0=performance.now();
const sites_=Array.from({length:sites},(_,i)=>'s'+i);
const sexes=['f','m'],ages=['a','b','c','d'];
const h={site:Object.fromEntries(sites_.map((s,i)=>[s,'d'+(i%Math.ceil(sites/10))]))};
const base=Object.fromEntries(sites_.map(s=>[s,sexes.map(()=>ages.map(()=>rnd(14)))]));
const A=sites_.flatMap(s=>sexes.map((sex,i)=>({categories:{site:s,sex},n:base[s][i].reduce((a:number,b:number)=>a+b,0)})));
const B=sites_.flatMap(s=>ages.map((age,j)=>({categories:{site:s,age},n:base[s][0][j]+base[s][1][j]})));
const r=suppressLinkedTables([A,B],{threshold:5,hierarchies:h});
const hidden=r.figures.filter(f=>f.count.kind==='hidden').length, low=r.figures.filter(f=>f.count.kind==='low').length;
console.log(sites,'figs',r.figures.length,'low',low,'hidden',hidden,r.unprotected.length,Math.round(performance.now()-t0)+'ms');
const t1=performance.now();
const C=sites_.flatMap(s=>sexes.flatMap((sex,i)=>ages.map((age,j)=>({categories:{site:s,sex,age},n:base[s][i][j]}))));
const r2=suppressLinkedTables([C],{threshold:5,hierarchies:h});
const hidden2=r2.figures.filter(f=>f.count.kind==='hidden').length, low2=r2.figures.filter(f=>f.count.kind==='low').length;
console.log(sites,'3d figs',r2.figures.length,'low',low2,'hidden',hidden2,r2.unprotected.length,Math.round(performance.now()-t1)+'ms');
}
