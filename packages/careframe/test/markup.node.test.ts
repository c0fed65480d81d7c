import { expect } from 'chai';
import { extractStyles } from '../src/server/extract-styles.js';
import { dataScript, escapeHtml, flatten } from '../src/server/markup.js';

describe('Markup of what a server draws', () => {
  it('lets no text of the data end its script element', () => {
    const json = JSON.stringify({ title: '</script><!--<script>' });
    const script = dataScript(json);
    expect(script.match(/</g)).to.have.length(2);
    expect(JSON.parse(script.replace(/^<[^>]*>|<\/script>$/g, ''))).to.deep.equal(JSON.parse(json));
  });

  it('escapes what could end an attribute or a text', () => {
    expect(escapeHtml(`<a title="b" lang='c'>&`)).to.equal(
      '&lt;a title=&quot;b&quot; lang=&#39;c&#39;&gt;&amp;',
    );
  });

  it('joins strings, functions and lists in order, and waits for nothing', () => {
    expect(flatten(['a', () => ['b', () => undefined], [[() => 'c']]])).to.equal('abc');
    expect(() => flatten(Promise.resolve('a'))).to.throw(TypeError);
  });

  it('moves style attributes to rules, each rule once', () => {
    const { html, css } = extractStyles(
      '<i style="top:1px"></i><b style="top:1px"></b><u style="left:2px">a</u>',
    );
    expect(html).to.equal('<i data-drawn="0"></i><b data-drawn="0"></b><u data-drawn="1">a</u>');
    expect(css).to.equal('[data-drawn="0"]{top:1px}\n[data-drawn="1"]{left:2px}');
  });

  it('leaves text that looks like a style attribute alone', () => {
    const text = `<p>${escapeHtml('<i style="top:1px">')}</p>`;
    expect(extractStyles(text)).to.deep.equal({ html: text, css: '' });
  });
});
