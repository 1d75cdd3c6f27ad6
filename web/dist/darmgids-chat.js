/*! Contains Lit (Google LLC, BSD-3-Clause), DOMPurify (Cure53, Apache-2.0 or MPL-2.0) and marked (MarkedJS, MIT): licenses.txt */
// node_modules/@lit/reactive-element/css-tag.js
var e = globalThis, t = e.ShadowRoot && (e.ShadyCSS === void 0 || e.ShadyCSS.nativeShadow) && "adoptedStyleSheets" in Document.prototype && "replace" in CSSStyleSheet.prototype, n = Symbol(), r = /* @__PURE__ */ new WeakMap(), i = class {
	constructor(e, t, r) {
		if (this._$cssResult$ = !0, r !== n) throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");
		this.cssText = e, this.t = t;
	}
	get styleSheet() {
		let e = this.o, n = this.t;
		if (t && e === void 0) {
			let t = n !== void 0 && n.length === 1;
			t && (e = r.get(n)), e === void 0 && ((this.o = e = new CSSStyleSheet()).replaceSync(this.cssText), t && r.set(n, e));
		}
		return e;
	}
	toString() {
		return this.cssText;
	}
}, a = (e) => new i(typeof e == "string" ? e : e + "", void 0, n), o = (n, r) => {
	if (t) n.adoptedStyleSheets = r.map((e) => e instanceof CSSStyleSheet ? e : e.styleSheet);
	else for (let t of r) {
		let r = document.createElement("style"), i = e.litNonce;
		i !== void 0 && r.setAttribute("nonce", i), r.textContent = t.cssText, n.appendChild(r);
	}
}, s = t ? (e) => e : (e) => e instanceof CSSStyleSheet ? ((e) => {
	let t = "";
	for (let n of e.cssRules) t += n.cssText;
	return a(t);
})(e) : e, { is: c, defineProperty: l, getOwnPropertyDescriptor: u, getOwnPropertyNames: d, getOwnPropertySymbols: f, getPrototypeOf: p } = Object, m = globalThis, h = m.trustedTypes, ee = h ? h.emptyScript : "", te = m.reactiveElementPolyfillSupport, g = (e, t) => e, ne = {
	toAttribute(e, t) {
		switch (t) {
			case Boolean:
				e = e ? ee : null;
				break;
			case Object:
			case Array: e = e == null ? e : JSON.stringify(e);
		}
		return e;
	},
	fromAttribute(e, t) {
		let n = e;
		switch (t) {
			case Boolean:
				n = e !== null;
				break;
			case Number:
				n = e === null ? null : Number(e);
				break;
			case Object:
			case Array: try {
				n = JSON.parse(e);
			} catch {
				n = null;
			}
		}
		return n;
	}
}, re = (e, t) => !c(e, t), ie = {
	attribute: !0,
	type: String,
	converter: ne,
	reflect: !1,
	useDefault: !1,
	hasChanged: re
};
Symbol.metadata ??= Symbol("metadata"), m.litPropertyMetadata ??= /* @__PURE__ */ new WeakMap();
var _ = class extends HTMLElement {
	static addInitializer(e) {
		this._$Ei(), (this.l ??= []).push(e);
	}
	static get observedAttributes() {
		return this.finalize(), this._$Eh && [...this._$Eh.keys()];
	}
	static createProperty(e, t = ie) {
		if (t.state && (t.attribute = !1), this._$Ei(), this.prototype.hasOwnProperty(e) && ((t = Object.create(t)).wrapped = !0), this.elementProperties.set(e, t), !t.noAccessor) {
			let n = Symbol(), r = this.getPropertyDescriptor(e, n, t);
			r !== void 0 && l(this.prototype, e, r);
		}
	}
	static getPropertyDescriptor(e, t, n) {
		let { get: r, set: i } = u(this.prototype, e) ?? {
			get() {
				return this[t];
			},
			set(e) {
				this[t] = e;
			}
		};
		return {
			get: r,
			set(t) {
				let a = r?.call(this);
				i?.call(this, t), this.requestUpdate(e, a, n);
			},
			configurable: !0,
			enumerable: !0
		};
	}
	static getPropertyOptions(e) {
		return this.elementProperties.get(e) ?? ie;
	}
	static _$Ei() {
		if (this.hasOwnProperty(g("elementProperties"))) return;
		let e = p(this);
		e.finalize(), e.l !== void 0 && (this.l = [...e.l]), this.elementProperties = new Map(e.elementProperties);
	}
	static finalize() {
		if (this.hasOwnProperty(g("finalized"))) return;
		if (this.finalized = !0, this._$Ei(), this.hasOwnProperty(g("properties"))) {
			let e = this.properties, t = [...d(e), ...f(e)];
			for (let n of t) this.createProperty(n, e[n]);
		}
		let e = this[Symbol.metadata];
		if (e !== null) {
			let t = litPropertyMetadata.get(e);
			if (t !== void 0) for (let [e, n] of t) this.elementProperties.set(e, n);
		}
		this._$Eh = /* @__PURE__ */ new Map();
		for (let [e, t] of this.elementProperties) {
			let n = this._$Eu(e, t);
			n !== void 0 && this._$Eh.set(n, e);
		}
		this.elementStyles = this.finalizeStyles(this.styles);
	}
	static finalizeStyles(e) {
		let t = [];
		if (Array.isArray(e)) {
			let n = new Set(e.flat(1 / 0).reverse());
			for (let e of n) t.unshift(s(e));
		} else e !== void 0 && t.push(s(e));
		return t;
	}
	static _$Eu(e, t) {
		let n = t.attribute;
		return !1 === n ? void 0 : typeof n == "string" ? n : typeof e == "string" ? e.toLowerCase() : void 0;
	}
	constructor() {
		super(), this._$Ep = void 0, this.isUpdatePending = !1, this.hasUpdated = !1, this._$Em = null, this._$Ev();
	}
	_$Ev() {
		this._$ES = new Promise((e) => this.enableUpdating = e), this._$AL = /* @__PURE__ */ new Map(), this._$E_(), this.requestUpdate(), this.constructor.l?.forEach((e) => e(this));
	}
	addController(e) {
		(this._$EO ??= /* @__PURE__ */ new Set()).add(e), this.renderRoot !== void 0 && this.isConnected && e.hostConnected?.();
	}
	removeController(e) {
		this._$EO?.delete(e);
	}
	_$E_() {
		let e = /* @__PURE__ */ new Map(), t = this.constructor.elementProperties;
		for (let n of t.keys()) this.hasOwnProperty(n) && (e.set(n, this[n]), delete this[n]);
		e.size > 0 && (this._$Ep = e);
	}
	createRenderRoot() {
		let e = this.shadowRoot ?? this.attachShadow(this.constructor.shadowRootOptions);
		return o(e, this.constructor.elementStyles), e;
	}
	connectedCallback() {
		this.renderRoot ??= this.createRenderRoot(), this.enableUpdating(!0), this._$EO?.forEach((e) => e.hostConnected?.());
	}
	enableUpdating(e) {}
	disconnectedCallback() {
		this._$EO?.forEach((e) => e.hostDisconnected?.());
	}
	attributeChangedCallback(e, t, n) {
		this._$AK(e, n);
	}
	_$ET(e, t) {
		let n = this.constructor.elementProperties.get(e), r = this.constructor._$Eu(e, n);
		if (r !== void 0 && !0 === n.reflect) {
			let i = (n.converter?.toAttribute === void 0 ? ne : n.converter).toAttribute(t, n.type);
			this._$Em = e, i == null ? this.removeAttribute(r) : this.setAttribute(r, i), this._$Em = null;
		}
	}
	_$AK(e, t) {
		let n = this.constructor, r = n._$Eh.get(e);
		if (r !== void 0 && this._$Em !== r) {
			let e = n.getPropertyOptions(r), i = typeof e.converter == "function" ? { fromAttribute: e.converter } : e.converter?.fromAttribute === void 0 ? ne : e.converter;
			this._$Em = r;
			let a = i.fromAttribute(t, e.type);
			this[r] = a ?? this._$Ej?.get(r) ?? a, this._$Em = null;
		}
	}
	requestUpdate(e, t, n, r = !1, i) {
		if (e !== void 0) {
			let a = this.constructor;
			if (!1 === r && (i = this[e]), n ??= a.getPropertyOptions(e), !((n.hasChanged ?? re)(i, t) || n.useDefault && n.reflect && i === this._$Ej?.get(e) && !this.hasAttribute(a._$Eu(e, n)))) return;
			this.C(e, t, n);
		}
		!1 === this.isUpdatePending && (this._$ES = this._$EP());
	}
	C(e, t, { useDefault: n, reflect: r, wrapped: i }, a) {
		n && !(this._$Ej ??= /* @__PURE__ */ new Map()).has(e) && (this._$Ej.set(e, a ?? t ?? this[e]), !0 !== i || a !== void 0) || (this._$AL.has(e) || (this.hasUpdated || n || (t = void 0), this._$AL.set(e, t)), !0 === r && this._$Em !== e && (this._$Eq ??= /* @__PURE__ */ new Set()).add(e));
	}
	async _$EP() {
		this.isUpdatePending = !0;
		try {
			await this._$ES;
		} catch (e) {
			Promise.reject(e);
		}
		let e = this.scheduleUpdate();
		return e != null && await e, !this.isUpdatePending;
	}
	scheduleUpdate() {
		return this.performUpdate();
	}
	performUpdate() {
		if (!this.isUpdatePending) return;
		if (!this.hasUpdated) {
			if (this.renderRoot ??= this.createRenderRoot(), this._$Ep) {
				for (let [e, t] of this._$Ep) this[e] = t;
				this._$Ep = void 0;
			}
			let e = this.constructor.elementProperties;
			if (e.size > 0) for (let [t, n] of e) {
				let { wrapped: e } = n, r = this[t];
				!0 !== e || this._$AL.has(t) || r === void 0 || this.C(t, void 0, n, r);
			}
		}
		let e = !1, t = this._$AL;
		try {
			e = this.shouldUpdate(t), e ? (this.willUpdate(t), this._$EO?.forEach((e) => e.hostUpdate?.()), this.update(t)) : this._$EM();
		} catch (t) {
			throw e = !1, this._$EM(), t;
		}
		e && this._$AE(t);
	}
	willUpdate(e) {}
	_$AE(e) {
		this._$EO?.forEach((e) => e.hostUpdated?.()), this.hasUpdated || (this.hasUpdated = !0, this.firstUpdated(e)), this.updated(e);
	}
	_$EM() {
		this._$AL = /* @__PURE__ */ new Map(), this.isUpdatePending = !1;
	}
	get updateComplete() {
		return this.getUpdateComplete();
	}
	getUpdateComplete() {
		return this._$ES;
	}
	shouldUpdate(e) {
		return !0;
	}
	update(e) {
		this._$Eq &&= this._$Eq.forEach((e) => this._$ET(e, this[e])), this._$EM();
	}
	updated(e) {}
	firstUpdated(e) {}
};
_.elementStyles = [], _.shadowRootOptions = { mode: "open" }, _[g("elementProperties")] = /* @__PURE__ */ new Map(), _[g("finalized")] = /* @__PURE__ */ new Map(), te?.({ ReactiveElement: _ }), (m.reactiveElementVersions ??= []).push("2.1.2");
// node_modules/lit-html/lit-html.js
var ae = globalThis, v = (e) => e, y = ae.trustedTypes, oe = y ? y.createPolicy("lit-html", { createHTML: (e) => e }) : void 0, se = "$lit$", ce = `lit$${Math.random().toFixed(9).slice(2)}$`, b = "?" + ce, le = `<${b}>`, x = document, ue = () => x.createComment(""), de = (e) => e === null || typeof e != "object" && typeof e != "function", fe = Array.isArray, pe = (e) => fe(e) || typeof e?.[Symbol.iterator] == "function", me = "[ 	\n\f\r]", he = /<(?:(!--|\/[^a-zA-Z])|(\/?[a-zA-Z][^>\s]*)|(\/?$))/g, ge = /-->/g, _e = />/g, ve = RegExp(`>|${me}(?:([^\\s"'>=/]+)(${me}*=${me}*(?:[^ \t\n\f\r"'\`<>=]|("|')|))|$)`, "g"), ye = /'/g, be = /"/g, xe = /^(?:script|style|textarea|title)$/i, Se = (e) => (t, ...n) => ({
	_$litType$: e,
	strings: t,
	values: n
}), S = Se(1), C = Se(2), Ce = Symbol.for("lit-noChange"), w = Symbol.for("lit-nothing"), we = /* @__PURE__ */ new WeakMap(), Te = x.createTreeWalker(x, 129);
function Ee(e, t) {
	if (!fe(e) || !e.hasOwnProperty("raw")) throw Error("invalid template strings array");
	return oe === void 0 ? t : oe.createHTML(t);
}
var De = (e, t) => {
	let n = e.length - 1, r = [], i, a = t === 2 ? "<svg>" : t === 3 ? "<math>" : "", o = he;
	for (let t = 0; t < n; t++) {
		let n = e[t], s, c, l = -1, u = 0;
		for (; u < n.length && (o.lastIndex = u, c = o.exec(n), c !== null);) u = o.lastIndex, o === he ? c[1] === "!--" ? o = ge : c[1] === void 0 ? c[2] === void 0 ? c[3] !== void 0 && (o = ve) : (xe.test(c[2]) && (i = RegExp("</" + c[2], "g")), o = ve) : o = _e : o === ve ? c[0] === ">" ? (o = i ?? he, l = -1) : c[1] === void 0 ? l = -2 : (l = o.lastIndex - c[2].length, s = c[1], o = c[3] === void 0 ? ve : c[3] === "\"" ? be : ye) : o === be || o === ye ? o = ve : o === ge || o === _e ? o = he : (o = ve, i = void 0);
		let d = o === ve && e[t + 1].startsWith("/>") ? " " : "";
		a += o === he ? n + le : l >= 0 ? (r.push(s), n.slice(0, l) + se + n.slice(l) + ce + d) : n + ce + (l === -2 ? t : d);
	}
	return [Ee(e, a + (e[n] || "<?>") + (t === 2 ? "</svg>" : t === 3 ? "</math>" : "")), r];
}, Oe = class e {
	constructor({ strings: t, _$litType$: n }, r) {
		let i;
		this.parts = [];
		let a = 0, o = 0, s = t.length - 1, c = this.parts, [l, u] = De(t, n);
		if (this.el = e.createElement(l, r), Te.currentNode = this.el.content, n === 2 || n === 3) {
			let e = this.el.content.firstChild;
			e.replaceWith(...e.childNodes);
		}
		for (; (i = Te.nextNode()) !== null && c.length < s;) {
			if (i.nodeType === 1) {
				if (i.hasAttributes()) for (let e of i.getAttributeNames()) if (e.endsWith(se)) {
					let t = u[o++], n = i.getAttribute(e).split(ce), r = /([.?@])?(.*)/.exec(t);
					c.push({
						type: 1,
						index: a,
						name: r[2],
						strings: n,
						ctor: r[1] === "." ? je : r[1] === "?" ? D : r[1] === "@" ? Me : E
					}), i.removeAttribute(e);
				} else e.startsWith(ce) && (c.push({
					type: 6,
					index: a
				}), i.removeAttribute(e));
				if (xe.test(i.tagName)) {
					let e = i.textContent.split(ce), t = e.length - 1;
					if (t > 0) {
						i.textContent = y ? y.emptyScript : "";
						for (let n = 0; n < t; n++) i.append(e[n], ue()), Te.nextNode(), c.push({
							type: 2,
							index: ++a
						});
						i.append(e[t], ue());
					}
				}
			} else if (i.nodeType === 8) {
				if (i.data === b) c.push({
					type: 2,
					index: a
				});
				else {
					let e = -1;
					for (; (e = i.data.indexOf(ce, e + 1)) !== -1;) c.push({
						type: 7,
						index: a
					}), e += ce.length - 1;
				}
			}
			a++;
		}
	}
	static createElement(e, t) {
		let n = x.createElement("template");
		return n.innerHTML = e, n;
	}
};
function ke(e, t, n = e, r) {
	if (t === Ce) return t;
	let i = r === void 0 ? n._$Cl : n._$Co?.[r], a = de(t) ? void 0 : t._$litDirective$;
	return i?.constructor !== a && (i?._$AO?.(!1), a === void 0 ? i = void 0 : (i = new a(e), i._$AT(e, n, r)), r === void 0 ? n._$Cl = i : (n._$Co ??= [])[r] = i), i !== void 0 && (t = ke(e, i._$AS(e, t.values), i, r)), t;
}
var T = class {
	constructor(e, t) {
		this._$AV = [], this._$AN = void 0, this._$AD = e, this._$AM = t;
	}
	get parentNode() {
		return this._$AM.parentNode;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	u(e) {
		let { el: { content: t }, parts: n } = this._$AD, r = (e?.creationScope ?? x).importNode(t, !0);
		Te.currentNode = r;
		let i = Te.nextNode(), a = 0, o = 0, s = n[0];
		for (; s !== void 0;) {
			if (a === s.index) {
				let t;
				s.type === 2 ? t = new Ae(i, i.nextSibling, this, e) : s.type === 1 ? t = new s.ctor(i, s.name, s.strings, this, e) : s.type === 6 && (t = new Ne(i, this, e)), this._$AV.push(t), s = n[++o];
			}
			a !== s?.index && (i = Te.nextNode(), a++);
		}
		return Te.currentNode = x, r;
	}
	p(e) {
		let t = 0;
		for (let n of this._$AV) n !== void 0 && (n.strings === void 0 ? n._$AI(e[t]) : (n._$AI(e, n, t), t += n.strings.length - 2)), t++;
	}
}, Ae = class e {
	get _$AU() {
		return this._$AM?._$AU ?? this._$Cv;
	}
	constructor(e, t, n, r) {
		this.type = 2, this._$AH = w, this._$AN = void 0, this._$AA = e, this._$AB = t, this._$AM = n, this.options = r, this._$Cv = r?.isConnected ?? !0;
	}
	get parentNode() {
		let e = this._$AA.parentNode, t = this._$AM;
		return t !== void 0 && e?.nodeType === 11 && (e = t.parentNode), e;
	}
	get startNode() {
		return this._$AA;
	}
	get endNode() {
		return this._$AB;
	}
	_$AI(e, t = this) {
		e = ke(this, e, t), de(e) ? e === w || e == null || e === "" ? (this._$AH !== w && this._$AR(), this._$AH = w) : e !== this._$AH && e !== Ce && this._(e) : e._$litType$ === void 0 ? e.nodeType === void 0 ? pe(e) ? this.k(e) : this._(e) : this.T(e) : this.$(e);
	}
	O(e) {
		return this._$AA.parentNode.insertBefore(e, this._$AB);
	}
	T(e) {
		this._$AH !== e && (this._$AR(), this._$AH = this.O(e));
	}
	_(e) {
		this._$AH !== w && de(this._$AH) ? this._$AA.nextSibling.data = e : this.T(x.createTextNode(e)), this._$AH = e;
	}
	$(e) {
		let { values: t, _$litType$: n } = e, r = typeof n == "number" ? this._$AC(e) : (n.el === void 0 && (n.el = Oe.createElement(Ee(n.h, n.h[0]), this.options)), n);
		if (this._$AH?._$AD === r) this._$AH.p(t);
		else {
			let e = new T(r, this), n = e.u(this.options);
			e.p(t), this.T(n), this._$AH = e;
		}
	}
	_$AC(e) {
		let t = we.get(e.strings);
		return t === void 0 && we.set(e.strings, t = new Oe(e)), t;
	}
	k(t) {
		fe(this._$AH) || (this._$AH = [], this._$AR());
		let n = this._$AH, r, i = 0;
		for (let a of t) i === n.length ? n.push(r = new e(this.O(ue()), this.O(ue()), this, this.options)) : r = n[i], r._$AI(a), i++;
		i < n.length && (this._$AR(r && r._$AB.nextSibling, i), n.length = i);
	}
	_$AR(e = this._$AA.nextSibling, t) {
		for (this._$AP?.(!1, !0, t); e !== this._$AB;) {
			let t = v(e).nextSibling;
			v(e).remove(), e = t;
		}
	}
	setConnected(e) {
		this._$AM === void 0 && (this._$Cv = e, this._$AP?.(e));
	}
}, E = class {
	get tagName() {
		return this.element.tagName;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	constructor(e, t, n, r, i) {
		this.type = 1, this._$AH = w, this._$AN = void 0, this.element = e, this.name = t, this._$AM = r, this.options = i, n.length > 2 || n[0] !== "" || n[1] !== "" ? (this._$AH = Array(n.length - 1).fill(/* @__PURE__ */ new String()), this.strings = n) : this._$AH = w;
	}
	_$AI(e, t = this, n, r) {
		let i = this.strings, a = !1;
		if (i === void 0) e = ke(this, e, t, 0), a = !de(e) || e !== this._$AH && e !== Ce, a && (this._$AH = e);
		else {
			let r = e, o, s;
			for (e = i[0], o = 0; o < i.length - 1; o++) s = ke(this, r[n + o], t, o), s === Ce && (s = this._$AH[o]), a ||= !de(s) || s !== this._$AH[o], s === w ? e = w : e !== w && (e += (s ?? "") + i[o + 1]), this._$AH[o] = s;
		}
		a && !r && this.j(e);
	}
	j(e) {
		e === w ? this.element.removeAttribute(this.name) : this.element.setAttribute(this.name, e ?? "");
	}
}, je = class extends E {
	constructor() {
		super(...arguments), this.type = 3;
	}
	j(e) {
		this.element[this.name] = e === w ? void 0 : e;
	}
}, D = class extends E {
	constructor() {
		super(...arguments), this.type = 4;
	}
	j(e) {
		this.element.toggleAttribute(this.name, !!e && e !== w);
	}
}, Me = class extends E {
	constructor(e, t, n, r, i) {
		super(e, t, n, r, i), this.type = 5;
	}
	_$AI(e, t = this) {
		if ((e = ke(this, e, t, 0) ?? w) === Ce) return;
		let n = this._$AH, r = e === w && n !== w || e.capture !== n.capture || e.once !== n.once || e.passive !== n.passive, i = e !== w && (n === w || r);
		r && this.element.removeEventListener(this.name, this, n), i && this.element.addEventListener(this.name, this, e), this._$AH = e;
	}
	handleEvent(e) {
		typeof this._$AH == "function" ? this._$AH.call(this.options?.host ?? this.element, e) : this._$AH.handleEvent(e);
	}
}, Ne = class {
	constructor(e, t, n) {
		this.element = e, this.type = 6, this._$AN = void 0, this._$AM = t, this.options = n;
	}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AI(e) {
		ke(this, e);
	}
}, Pe = ae.litHtmlPolyfillSupport;
Pe?.(Oe, Ae), (ae.litHtmlVersions ??= []).push("3.3.3");
var Fe = (e, t, n) => {
	let r = n?.renderBefore ?? t, i = r._$litPart$;
	if (i === void 0) {
		let e = n?.renderBefore ?? null;
		r._$litPart$ = i = new Ae(t.insertBefore(ue(), e), e, void 0, n ?? {});
	}
	return i._$AI(e), i;
}, Ie = globalThis, Le = class extends _ {
	constructor() {
		super(...arguments), this.renderOptions = { host: this }, this._$Do = void 0;
	}
	createRenderRoot() {
		let e = super.createRenderRoot();
		return this.renderOptions.renderBefore ??= e.firstChild, e;
	}
	update(e) {
		let t = this.render();
		this.hasUpdated || (this.renderOptions.isConnected = this.isConnected), super.update(e), this._$Do = Fe(t, this.renderRoot, this.renderOptions);
	}
	connectedCallback() {
		super.connectedCallback(), this._$Do?.setConnected(!0);
	}
	disconnectedCallback() {
		super.disconnectedCallback(), this._$Do?.setConnected(!1);
	}
	render() {
		return Ce;
	}
};
Le._$litElement$ = !0, Le.finalized = !0, Ie.litElementHydrateSupport?.({ LitElement: Le });
var Re = Ie.litElementPolyfillSupport;
Re?.({ LitElement: Le }), (Ie.litElementVersions ??= []).push("4.2.2");
// src/chat/clipboard.js
async function ze(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return Be(e);
	}
}
function Be(e) {
	let t = document.activeElement, n = document.createElement("textarea");
	n.value = e, n.style.position = "fixed", n.style.opacity = "0", document.body.append(n), n.select();
	let r = document.execCommand("copy");
	return n.remove(), t?.focus?.(), r;
}
// src/chat/chat.css?inline
var Ve = ":host{all:initial;--ground:#fff;--surface:#f3f6f9;--text:#1b2733;--soft:#4c5b69;--edge:#7b8a98;--hair:#d5dde5;--brand:#154273;--on-brand:#fff;--link:#0a5a96;--mine:#dcebf7;--focus:#0a5a96;--now:#a3001b;--now-ground:#fdeeee;--soon:#8a4b00;--soon-ground:#fff5e3;z-index:2147483000;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;position:fixed;inset-block-end:max(1em, env(safe-area-inset-bottom));inset-inline-end:max(1em, env(safe-area-inset-right))}:host([data-side=left]){inset-inline:max(1em, env(safe-area-inset-left)) auto}:host([hidden]){display:none}:host([data-theme=dark]){--ground:#14202b;--surface:#1e2d3a;--text:#eef3f7;--soft:#b7c4cf;--edge:#8496a5;--hair:#36495a;--brand:#0d2a49;--link:#8fc8f5;--mine:#24486b;--focus:#ffd166;--now:#ff9d9d;--now-ground:#3d1a20;--soon:#ffc46b;--soon-ground:#382a12;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}@media (prefers-color-scheme:dark){:host([data-theme=auto]){--ground:#14202b;--surface:#1e2d3a;--text:#eef3f7;--soft:#b7c4cf;--edge:#8496a5;--hair:#36495a;--brand:#0d2a49;--link:#8fc8f5;--mine:#24486b;--focus:#ffd166;--now:#ff9d9d;--now-ground:#3d1a20;--soon:#ffc46b;--soon-ground:#382a12;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}}*{box-sizing:border-box}p,h2,ol,ul{margin:0}a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}svg{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round;flex:none;width:1.35em;height:1.35em}button{font:inherit;color:inherit;cursor:pointer}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}.panel{width:27em;max-width:calc(100vw - 2em);height:min(48em,100vh - 2em);border:1px solid var(--edge);background:var(--ground);height:min(48em,100dvh - 2em);color:var(--text);border-radius:.75em;flex-direction:column;font:400 medium/1.5 system-ui,Segoe UI,Roboto,sans-serif;display:flex;position:relative;overflow:hidden;box-shadow:0 12px 40px #0000004d}.panel>*{font-size:1.0625em}.panel>.head{font-size:1em}.head{background:var(--brand);color:var(--on-brand);align-items:center;gap:.6em;padding:.6em .6em .6em 1em;display:flex}.head>svg{width:1.9em;height:1.9em}.head div{flex:1;min-width:0}h2{font-size:1.15em;line-height:1.2}.head p{font-size:.875em;line-height:1.3}.head button{background:0 0;border:0;border-radius:.5em;place-items:center;width:2.75em;height:2.75em;padding:0;display:grid}.head button:hover{background:#ffffff2e}.head button:focus-visible{outline-offset:-3px;outline-color:#ffd166}.menu{border-block-end:1px solid var(--edge);background:var(--ground);padding:.35em;display:grid}.menu button,.menu a{text-align:start;background:0 0;border:0;border-radius:.4em;align-items:center;gap:.7em;min-height:2.75em;padding:.3em .7em;display:flex}.menu button:hover,.menu a:hover{background:var(--surface)}.menu [aria-pressed=true] span:after{content:\" ✓\"}.sure{border-block-end:1px solid var(--edge);background:var(--surface);flex-wrap:wrap;gap:.6em;padding:1em;display:flex}.sure p{flex-basis:100%}.danger{border:2px solid var(--now);background:var(--now-ground);min-height:2.75em;color:var(--now);border-radius:.5em;padding:.4em 1em;font-weight:600}.offline,.lost{align-items:center;gap:.5em;display:flex}.offline{border-block-end:1px solid var(--soon);background:var(--soon-ground);color:var(--soon);padding:.5em 1em}.scroll{overscroll-behavior:contain;flex:1;min-height:0;padding:1em;overflow-y:auto}.scroll:focus-visible{outline-offset:-3px}ol[role=list]{gap:1em;padding:0;list-style:none;display:grid}.introduction{gap:.75em;display:grid}.label{color:var(--soft);font-size:.95em}.turn{gap:.5em;min-width:0;display:grid}.speaker{color:var(--soft);font-size:.875em}.visitor .speaker{text-align:end}.bubble{background:var(--surface);overflow-wrap:anywhere;border-radius:.75em;min-width:0;padding:.7em .9em}.bubble>*+*{margin-block-start:.6em}.bubble ul,.bubble ol{padding-inline-start:1.25em}.visitor .bubble{background:var(--mine);white-space:pre-wrap;border-end-end-radius:.15em;justify-self:end;max-width:88%}.guide .bubble{border-start-start-radius:.15em}.referral{border:2px solid var(--soon);background:var(--soon-ground);border-inline-start-width:.5em}.referral.now{border-color:var(--now);background:var(--now-ground)}.important{color:var(--soon);align-items:center;gap:.5em;font-size:1.125em;display:flex}.now .important{color:var(--now)}.first{font-weight:700}.call{min-height:2.75em;color:var(--now);border:2px solid;border-radius:.5em;align-items:center;gap:.5em;padding:.4em 1em;font-weight:600;display:inline-flex}.source{border-inline-start:3px solid var(--link);background:0 0;border-radius:0;padding:.2em 0 .2em .8em;font-size:.95em}.source p{gap:.5em;display:flex}.source p svg{color:var(--link);margin-block-start:.1em}.source .notice{color:var(--soft)}.choices{gap:.45em;display:grid}.choice{border:1.5px solid var(--link);background:var(--ground);min-height:2.75em;color:var(--link);text-align:start;border-radius:.6em;padding:.45em .9em}.choice:hover{background:var(--surface)}[aria-disabled=true]{cursor:default}.choice[aria-disabled=true]{border-style:dashed}.tools{flex-wrap:wrap;gap:.25em;margin-inline-start:-.5em;display:flex}.tool,.plain{min-height:2.25em;color:var(--soft);background:0 0;border:0;border-radius:.4em;align-items:center;gap:.35em;padding:.2em .5em;font-size:.875em;display:inline-flex}.tool:hover,.plain:hover{background:var(--surface);color:var(--text)}.tool[aria-disabled=true]{opacity:.75}.tool[aria-pressed=true]{background:var(--mine);color:var(--text);opacity:1;font-weight:600}.tool[aria-pressed=true] svg{fill:currentColor;fill-opacity:.25}.lost{color:var(--now);flex-wrap:wrap;justify-content:flex-end;font-size:.95em}.plain{color:var(--link);font-size:.95em;text-decoration:underline}.typing i{background:currentColor;border-radius:50%;width:.35em;height:.35em;margin-inline-start:.3em;animation:1.2s infinite typing;display:inline-block}.typing i:nth-of-type(2){animation-delay:.2s}.typing i:nth-of-type(3){animation-delay:.4s}.typing .bubble{color:var(--soft);justify-self:start}@keyframes typing{30%{transform:translateY(-.3em)}}form{border-block-start:1px solid var(--hair);grid-template-columns:minmax(0,1fr);gap:.35em;padding:.6em 1em .7em;display:grid}label{font-size:.95em;font-weight:600}.row{align-items:flex-end;gap:.5em;display:flex}textarea{border:2px solid var(--edge);background:var(--ground);min-width:0;min-height:2.9em;max-height:9em;color:var(--text);font:inherit;resize:none;border-radius:.5em;flex:1;padding:.6em .75em;line-height:1.4}textarea::placeholder{color:var(--soft);opacity:1}.send{color:#fff;background:#154273;border:2px solid #0000;border-radius:.5em;align-items:center;gap:.4em;min-height:2.9em;padding:.4em .9em;font-weight:600;display:inline-flex}.send:hover{background:#0f3359}.send[aria-disabled=true]{background:#4c5b69}.count,.emergency{color:var(--soft);font-size:.875em;line-height:1.4}.emergency{flex-wrap:wrap;column-gap:.5em;display:flex}.notice-bar{border-block-start:1px solid var(--hair);background:var(--surface);color:var(--text);margin:0;padding:.5em 1em}.live{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.print-title{display:none}@media (max-width:30em),(max-height:30em){:host,:host([data-side=left]){inset:0}.panel{border:0;border-radius:0;width:100%;max-width:none;height:100%}}@media (max-height:30em){.panel{display:block;overflow-y:auto}.scroll{overflow:visible}}@media (max-width:22em){.send span{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}}@media (prefers-reduced-motion:reduce){*,:before{scroll-behavior:auto!important;transition:none!important;animation:none!important}}@media (forced-colors:active){.bubble{border:1px solid canvastext}.referral{border-width:3px;border-inline-start-width:.75em}.head,.send{border:1px solid buttontext}.tool[aria-pressed=true]{outline:2px solid highlight}.typing i{background:canvastext}}@media print{:host(:not([data-printing])){display:none}:host{--ground:#fff;--surface:#fff;--mine:#fff;--text:#000;--soft:#333;--link:#000;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;position:static}.panel,.scroll{width:auto;max-width:none;height:auto;box-shadow:none;border:0;display:block;overflow:visible}.head,form,.tools,.choices,.menu,.sure,.offline,.typing,.lost button{display:none}.print-title{margin-block-end:1em;font-size:1.25em;font-weight:600;display:block}.bubble{break-inside:avoid;border:1px solid #666}.source a[href^=http]:after{content:\" (\" attr(href) \")\"}}", O = (e) => S`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${e}</svg>`, k = {
	mark: O(C`<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/>`),
	close: O(C`<path d="M6 6l12 12M18 6L6 18"/>`),
	menu: O(C`<path d="M12 5h.01M12 12h.01M12 19h.01" stroke-width="4"/>`),
	send: O(C`<path d="M4 12l16-8-5 16-3-7z"/>`),
	important: O(C`<path d="M12 3l10 18H2z"/><path d="M12 10v5M12 18h.01"/>`),
	call: O(C`<path d="M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"/>`),
	up: O(C`<path d="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 3 2l-1 5h6a2 2 0 0 1 2 2l-2 7a2 2 0 0 1-2 1H7"/>`),
	down: O(C`<path d="M17 13V4h3v9zM17 13l-4 8a2 2 0 0 1-3-2l1-5H5a2 2 0 0 1-2-2l2-7a2 2 0 0 1 2-1h10"/>`),
	copy: O(C`<path d="M9 9h11v12H9zM15 9V3H4v12h5"/>`),
	source: O(C`<path d="M4 4h7a2 2 0 0 1 1 1v15a2 2 0 0 0-1-1H4zM20 4h-7a2 2 0 0 0-1 1v15a2 2 0 0 1 1-1h7z"/>`),
	bin: O(C`<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14"/>`),
	anew: O(C`<path d="M12 5v14M5 12h14"/>`),
	print: O(C`<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/>`),
	clock: O(C`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2"/>`),
	lost: O(C`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16.5h.01"/>`)
}, A = {
	title: "Darmgids",
	subtitle: "Computerprogramma, geen arts",
	dialog: "Chat met Darmgids",
	close: "Sluit de chat",
	menu: "Meer mogelijkheden",
	conversation: "Gesprek",
	introduction: "Stel je vraag over je darmen en de bacteriën die daar leven. Ik antwoord uit één artikel en zeg steeds waar het staat.",
	careful: "Je praat met een computerprogramma. Typ liever geen naam, adres of andere gegevens van jezelf.",
	remembered: (e) => `Deze browser onthoudt het gesprek tot ${e} minuten na je laatste bericht. Je kunt het altijd verwijderen.`,
	examples: "Bijvoorbeeld:",
	privacy: "Wat er met je gesprek gebeurt",
	you: "Jij",
	guide: "Darmgids",
	important: "Belangrijk",
	sources: "Waar dit staat",
	source: "Bron:",
	science: "Wetenschappelijke bron:",
	more: "Verder vragen:",
	choose: "Kies een antwoord:",
	call: (e) => `Bel ${e}`,
	newConversation: "Nieuw gesprek",
	remove: "Verwijder mijn gesprek",
	removeSure: "Wil je je gesprek verwijderen?",
	removeHow: "Alles wat je hebt geschreven verdwijnt, hier en op de server. Dat kan niet ongedaan worden gemaakt.",
	removeYes: "Ja, verwijder",
	removeNo: "Nee, bewaar",
	removed: "Je gesprek is verwijderd.",
	notRemoved: "Verwijderen is nu niet gelukt. Je gesprek staat er nog. Probeer het zo nog eens.",
	started: "Er is een nieuw gesprek begonnen.",
	copy: "Kopieer antwoord",
	copyAll: "Kopieer het gesprek",
	copied: "Gekopieerd.",
	notCopied: "Kopiëren lukt niet in deze browser.",
	print: "Print het gesprek",
	printed: (e) => `Gesprek met Darmgids, ${e}`,
	times: "Toon tijden",
	field: "Je vraag",
	placeholder: "Typ je vraag",
	send: "Verstuur",
	typing: "Darmgids zoekt een antwoord",
	length: (e, t) => `${e} van ${t} tekens${e < t ? "" : ". Meer past er niet in"}`,
	lengthLeft: (e) => `Nog ${e} tekens.`,
	failed: "Niet aangekomen.",
	retry: "Probeer opnieuw",
	lost: "Je bericht is niet aangekomen. Je kunt het opnieuw proberen.",
	voteLost: "Je duim is niet aangekomen. Probeer het zo nog eens.",
	offline: "Je hebt nu geen internet. Je kunt wel lezen en alvast typen.",
	online: "Je hebt weer internet.",
	emergency: "Levensgevaar? Bel",
	despair: "Denk je aan zelfdoding? Bel"
}, He = {
	ATTRIBUTE: 1,
	CHILD: 2,
	PROPERTY: 3,
	BOOLEAN_ATTRIBUTE: 4,
	EVENT: 5,
	ELEMENT: 6
}, Ue = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), We = class {
	constructor(e) {}
	get _$AU() {
		return this._$AM._$AU;
	}
	_$AT(e, t, n) {
		this._$Ct = e, this._$AM = t, this._$Ci = n;
	}
	_$AS(e, t) {
		return this.update(e, t);
	}
	update(e, t) {
		return this.render(...t);
	}
}, Ge = class extends We {
	constructor(e) {
		if (super(e), this.it = w, e.type !== He.CHILD) throw Error(this.constructor.directiveName + "() can only be used in child bindings");
	}
	render(e) {
		if (e === w || e == null) return this._t = void 0, this.it = e;
		if (e === Ce) return e;
		if (typeof e != "string") throw Error(this.constructor.directiveName + "() called with a non-string value");
		if (e === this.it) return this._t;
		this.it = e;
		let t = [e];
		return t.raw = t, this._t = {
			_$litType$: this.constructor.resultType,
			strings: t,
			values: []
		};
	}
};
Ge.directiveName = "unsafeHTML", Ge.resultType = 1;
var Ke = Ue(Ge);
// node_modules/dompurify/dist/purify.es.mjs
function qe(e, t) {
	this.v = e, this.k = t;
}
function Je(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Ye(e) {
	if (Array.isArray(e)) return e;
}
function Xe(e, t) {
	var n = e == null ? null : typeof Symbol < "u" && e[Symbol.iterator] || e["@@iterator"];
	if (n != null) {
		var r, i, a, o, s = [], c = !0, l = !1;
		try {
			if (a = (n = n.call(e)).next, t === 0) {
				if (Object(n) !== n) return;
				c = !1;
			} else for (; !(c = (r = a.call(n)).done) && (s.push(r.value), s.length !== t); c = !0);
		} catch (e) {
			l = !0, i = e;
		} finally {
			try {
				if (!c && n.return != null && (o = n.return(), Object(o) !== o)) return;
			} finally {
				if (l) throw i;
			}
		}
		return s;
	}
}
function j() {
	throw TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function Ze(e, t) {
	return Ye(e) || Xe(e, t) || Qe(e, t) || j();
}
function Qe(e, t) {
	if (e) {
		if (typeof e == "string") return Je(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? Je(e, t) : void 0;
	}
}
function M(e) {
	var t, n;
	function r(t, n) {
		try {
			var a = e[t](n), o = a.value, s = o instanceof qe;
			Promise.resolve(s ? o.v : o).then(function(n) {
				if (s) {
					var c = t === "return" && o.k ? t : "next";
					if (!o.k || n.done) return r(c, n);
					n = e[c](n).value;
				}
				i(!!a.done, n);
			}, function(e) {
				r("throw", e);
			});
		} catch (e) {
			i(2, e);
		}
	}
	function i(e, i) {
		e === 2 ? t.reject(i) : t.resolve({
			value: i,
			done: e
		}), (t = t.next) ? r(t.key, t.arg) : n = null;
	}
	this._invoke = function(e, i) {
		return new Promise(function(a, o) {
			var s = {
				key: e,
				arg: i,
				resolve: a,
				reject: o,
				next: null
			};
			n ? n = n.next = s : (t = n = s, r(e, i));
		});
	}, typeof e.return != "function" && (this.return = void 0);
}
M.prototype[typeof Symbol == "function" && Symbol.asyncIterator || "@@asyncIterator"] = function() {
	return this;
}, M.prototype.next = function(e) {
	return this._invoke("next", e);
}, M.prototype.throw = function(e) {
	return this._invoke("throw", e);
}, M.prototype.return = function(e) {
	return this._invoke("return", e);
};
var $e = Object.entries, et = Object.keys, tt = Object.setPrototypeOf, nt = Object.isFrozen, rt = Object.getPrototypeOf, it = Object.getOwnPropertyDescriptor, N = Object.freeze, P = Object.seal, at = Object.create, ot = typeof Reflect < "u" && Reflect, st = ot.apply, F = ot.construct;
N ||= function(e) {
	return e;
}, P ||= function(e) {
	return e;
}, st ||= function(e, t) {
	var n = [...arguments].slice(2);
	return e.apply(t, n);
}, F ||= function(e) {
	return new e(...[...arguments].slice(1));
};
var I = z(Array.prototype.forEach), ct = z(Array.prototype.lastIndexOf), lt = z(Array.prototype.pop), ut = z(Array.prototype.push), dt = z(Array.prototype.slice), ft = z(Array.prototype.splice), pt = Array.isArray, mt = Pt(Set), ht = z(Set.prototype.add), gt = z(Set.prototype.has), _t = z(Set.prototype.delete), vt = Pt(Map), yt = z(Map.prototype.get), bt = z(Map.prototype.set), xt = z(String.prototype.toLowerCase), St = z(String.prototype.toString), Ct = z(String.prototype.match), wt = z(String.prototype.replace), Tt = z(String.prototype.indexOf), Et = z(String.prototype.trim), Dt = z(Number.prototype.toString), Ot = z(Boolean.prototype.toString), kt = typeof BigInt > "u" ? null : z(BigInt.prototype.toString), At = typeof Symbol > "u" ? null : z(Symbol.prototype.toString), L = z(Object.prototype.hasOwnProperty), jt = z(Object.prototype.toString), Mt = RegExp.prototype.test, R = function(e, t) {
	return e instanceof RegExp && (e.lastIndex = 0), st(Mt, e, [t]);
}, Nt = Pt(TypeError);
function z(e) {
	return function(t) {
		var n = [...arguments].slice(1);
		return st(e, t, n);
	};
}
function Pt(e) {
	return function() {
		return F(e, [...arguments]);
	};
}
function B(e, t) {
	let n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : xt;
	if (tt && tt(e, null), !pt(t)) return e;
	let r = t.length;
	for (; r--;) {
		let i = t[r];
		if (typeof i == "string") {
			let e = n(i);
			e !== i && (nt(t) || (t[r] = e), i = e);
		}
		e[i] = !0;
	}
	return e;
}
function Ft(e) {
	for (let t = 0; t < e.length; t++) L(e, t) || (e[t] = null);
	return e;
}
function It(e) {
	let t = at(null);
	for (let r of $e(e)) {
		var n = Ze(r, 2);
		let i = n[0], a = n[1];
		L(e, i) && (t[i] = pt(a) ? Ft(a) : a && typeof a == "object" && a.constructor === Object ? It(a) : a);
	}
	return t;
}
function Lt(e) {
	let t = at(null), n = et(e), r = n.length;
	for (; r--;) t[n[r]] = e[n[r]];
	return t;
}
function Rt(e) {
	switch (typeof e) {
		case "string": return e;
		case "number": return Dt(e);
		case "boolean": return Ot(e);
		case "bigint": return kt ? kt(e) : "0";
		case "symbol": return At ? At(e) : "Symbol()";
		case "undefined": return jt(e);
		case "function":
		case "object": {
			if (e === null) return jt(e);
			let t = e, n = V(t, "toString");
			if (typeof n == "function") {
				let e = n(t);
				return typeof e == "string" ? e : jt(e);
			}
			return jt(e);
		}
		default: return jt(e);
	}
}
function V(e, t) {
	for (; e !== null;) {
		let n = it(e, t);
		if (n) {
			if (n.get) return z(n.get);
			if (typeof n.value == "function") return z(n.value);
		}
		e = rt(e);
	}
	function n() {
		return null;
	}
	return n;
}
function zt(e, t) {
	for (; e !== null;) {
		let n = it(e, t);
		if (n) return n.get ? z(n.get) : null;
		e = rt(e);
	}
	return null;
}
function Bt(e) {
	if (!e) return !1;
	try {
		return R(e, ""), !0;
	} catch {
		return !1;
	}
}
var Vt = N(/* @__PURE__ */ "a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.search.section.select.shadow.slot.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr".split(".")), Ht = N(/* @__PURE__ */ "svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.filter.font.g.glyph.glyphref.hkern.image.line.lineargradient.marker.mask.metadata.mpath.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern".split(".")), Ut = N([
	"feBlend",
	"feColorMatrix",
	"feComponentTransfer",
	"feComposite",
	"feConvolveMatrix",
	"feDiffuseLighting",
	"feDisplacementMap",
	"feDistantLight",
	"feDropShadow",
	"feFlood",
	"feFuncA",
	"feFuncB",
	"feFuncG",
	"feFuncR",
	"feGaussianBlur",
	"feImage",
	"feMerge",
	"feMergeNode",
	"feMorphology",
	"feOffset",
	"fePointLight",
	"feSpecularLighting",
	"feSpotLight",
	"feTile",
	"feTurbulence"
]), Wt = N([
	"animate",
	"color-profile",
	"cursor",
	"discard",
	"font-face",
	"font-face-format",
	"font-face-name",
	"font-face-src",
	"font-face-uri",
	"foreignobject",
	"hatch",
	"hatchpath",
	"mesh",
	"meshgradient",
	"meshpatch",
	"meshrow",
	"missing-glyph",
	"script",
	"set",
	"solidcolor",
	"unknown",
	"use"
]), Gt = N(/* @__PURE__ */ "math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts".split(".")), Kt = N([
	"maction",
	"maligngroup",
	"malignmark",
	"mlongdiv",
	"mscarries",
	"mscarry",
	"msgroup",
	"mstack",
	"msline",
	"msrow",
	"semantics",
	"annotation",
	"annotation-xml",
	"mprescripts",
	"none"
]), qt = N(["#text"]), Jt = N(/* @__PURE__ */ "accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.command.commandfor.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.exportparts.face.for.headers.height.hidden.high.href.hreflang.id.inert.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.part.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.slot.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns".split(".")), Yt = N(/* @__PURE__ */ "accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dominant-baseline.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.mask-type.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.pointer-events.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-orientation.text-rendering.textlength.type.u1.u2.unicode.values.vector-effect.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan".split(".")), Xt = N(/* @__PURE__ */ "accent.accentunder.align.bevelled.close.columnalign.columnlines.columnspacing.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lquote.lspace.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns".split(".")), Zt = N([
	"xlink:href",
	"xml:id",
	"xlink:title",
	"xml:space",
	"xmlns:xlink"
]), Qt = P(/{{[\w\W]*|^[\w\W]*}}/g), $t = P(/<%[\w\W]*|^[\w\W]*%>/g), en = P(/\${[\w\W]*/g), tn = P(/{{|}}|\${|<%|%>/), nn = P(/[^\t\n\f\r ]/), rn = P(/\u0000/g), an = P(/^data-[\-\w.\u00B7-\uFFFF]+$/), on = P(/^aria-[\-\w]+$/), sn = P(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i), cn = P(/^(?:\w+script|data):/i), ln = P(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g), un = P(/^html$/i), dn = P(/^[a-z][.\w]*(-[.\w]+)+$/i), fn = P(/<[/\w!]/g), pn = P(/<[/\w]/g), mn = P(/<[/\w]|^-?>|--!?>|<!-$/g), hn = P(/<\/no(script|embed|frames)/i), gn = P(/\/>/i), _n = P(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i), vn = P(/^[\r\n\t ]+/), H = {
	element: 1,
	text: 3,
	processingInstruction: 7,
	comment: 8,
	document: 9,
	documentFragment: 11
}, yn = N(B({}, [
	"style",
	"script",
	"xmp",
	"iframe",
	"noembed",
	"noframes",
	"plaintext",
	"noscript"
])), bn = N(B({}, ["textarea", "title"])), xn = N(B({}, [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"embed",
	"frame",
	"hr",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
])), Sn = function() {
	return typeof window > "u" ? null : window;
}, Cn = function(e, t) {
	if (typeof e != "object" || typeof e.createPolicy != "function") return null;
	let n = null, r = "data-tt-policy-suffix";
	t && t.hasAttribute(r) && (n = t.getAttribute(r));
	let i = "dompurify" + (n ? "#" + n : "");
	try {
		return e.createPolicy(i, {
			createHTML(e) {
				return e;
			},
			createScriptURL(e) {
				return e;
			}
		});
	} catch {
		return console.warn("TrustedTypes policy " + i + " could not be created."), null;
	}
}, wn = function() {
	return {
		afterSanitizeAttributes: [],
		afterSanitizeElements: [],
		afterSanitizeShadowDOM: [],
		beforeSanitizeAttributes: [],
		beforeSanitizeElements: [],
		beforeSanitizeShadowDOM: [],
		uponSanitizeAttribute: [],
		uponSanitizeElement: [],
		uponSanitizeShadowNode: []
	};
}, Tn = function(e, t, n, r) {
	return L(e, t) && pt(e[t]) ? B(r.base ? Lt(r.base) : {}, e[t], r.transform) : n;
}, En = function(e, t, n) {
	let r = L(e, t) ? e[t] : void 0;
	return r && typeof r == "object" ? It(r) : n;
};
function Dn() {
	let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : Sn(), t = (e) => Dn(e);
	if (t.version = "3.5.0", t.removed = [], !e || !e.document || e.document.nodeType !== H.document || !e.Element) return t.isSupported = !1, t;
	let n = e.document, r = n, i = r.currentScript, a = e.HTMLTemplateElement, o = e.Node, s = e.Element, c = e.NodeFilter, l = e.DOMParser, u = e.trustedTypes, d = s.prototype, f = V(d, "cloneNode"), p = V(d, "remove"), m = V(d, "removeChild"), h = V(d, "removeAttributeNode"), ee = V(d, "nextSibling"), te = V(d, "childNodes"), g = V(d, "parentNode"), ne = V(d, "shadowRoot"), re = V(d, "attributes"), ie = o && o.prototype ? V(o.prototype, "nodeType") : null, _ = o && o.prototype ? V(o.prototype, "nodeName") : null, ae = o && o.prototype ? V(o.prototype, "ownerDocument") : null, v = function(e) {
		return ie ? ie(e) : e.nodeType;
	}, y = function(e) {
		return _ ? _(e) : e.nodeName;
	}, oe = zt(d, "namespaceURI"), se = function(e) {
		return oe ? oe(e) : e.namespaceURI;
	}, ce = function(e) {
		return v(e) === H.element ? re(e) : null;
	};
	if (typeof a == "function") {
		let e = n.createElement("template");
		e.content && e.content.ownerDocument && (n = e.content.ownerDocument);
	}
	let b, le = "", x, ue = !1, de = 0, fe = function() {
		if (de > 0) throw Nt("A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the \"DOMPurify and Trusted Types\" section of the README.");
	}, pe = function(e) {
		fe(), de++;
		try {
			return b.createHTML(e);
		} finally {
			de--;
		}
	}, me = function(e) {
		return b && Ge ? pe(e) : e;
	}, he = function(e) {
		fe(), de++;
		try {
			return b.createScriptURL(e);
		} finally {
			de--;
		}
	}, ge = function() {
		return ue ||= (x = Cn(u, i), !0), x;
	}, _e = n, ve = _e.implementation, ye = _e.createNodeIterator, be = _e.createDocumentFragment, xe = _e.getElementsByTagName, Se = r.importNode, S = wn();
	t.isSupported = typeof $e == "function" && typeof g == "function" && ve && ve.createHTMLDocument !== void 0;
	let C = Qt, Ce = $t, w = en, we = an, Te = on, Ee = cn, De = ln, Oe = dn, ke = sn, T = null, Ae = B({}, [
		...Vt,
		...Ht,
		...Ut,
		...Gt,
		...qt
	]), E = null, je = B({}, [
		...Jt,
		...Yt,
		...Xt,
		...Zt
	]), D = null, Me = null, Ne = null, Pe = Object.seal(at(null, {
		tagCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		},
		attributeCheck: {
			writable: !0,
			configurable: !1,
			enumerable: !0,
			value: null
		}
	})), Fe = !0, Ie = !0, Le = !1, Re = !0, ze = !1, Be = !0, Ve = !1, O = !1, k = null, A = null, He = !1, Ue = !1, We = !1, Ge = !1, Ke = !0, qe = !1, Je = "user-content-", Ye = !0, Xe = !1, j = null, Ze = null, Qe = !1, M = null, et = B({}, /* @__PURE__ */ "annotation-xml.audio.colgroup.desc.foreignobject.head.iframe.math.mi.mn.mo.ms.mtext.noembed.noframes.noscript.plaintext.script.selectedcontent.style.svg.template.thead.title.video.xmp".split(".")), tt = null, nt = B({}, [
		"audio",
		"video",
		"img",
		"source",
		"image",
		"track"
	]), rt = null, it = B({}, [
		"alt",
		"class",
		"for",
		"id",
		"label",
		"name",
		"pattern",
		"placeholder",
		"role",
		"summary",
		"title",
		"value",
		"style",
		"xmlns"
	]), ot = "http://www.w3.org/1998/Math/MathML", st = "http://www.w3.org/2000/svg", F = "http://www.w3.org/1999/xhtml", Dt = F, Ot = !1, kt = null, At = B({}, [
		ot,
		st,
		F
	], St), jt = N(B({}, [
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext"
	])), Mt = null, z = N(B({}, ["annotation-xml"])), Pt = null, Ft = N(at(null)), On = B({}, [
		"title",
		"style",
		"font",
		"a",
		"script"
	]), kn = null, An = ["application/xhtml+xml", "text/html"], U = null, W = null, G = null, K = n.createElement("form"), jn = function(e) {
		return e instanceof RegExp || e instanceof Function;
	}, q = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		e && typeof e == "object" || (e = {}), e = It(e), kn = An.indexOf(e.PARSER_MEDIA_TYPE) === -1 ? "text/html" : e.PARSER_MEDIA_TYPE, U = kn === "application/xhtml+xml" ? St : xt, T = Tn(e, "ALLOWED_TAGS", Ae, { transform: U }), E = Tn(e, "ALLOWED_ATTR", je, { transform: U }), kt = Tn(e, "ALLOWED_NAMESPACES", At, { transform: St }), rt = Tn(e, "ADD_URI_SAFE_ATTR", it, {
			transform: U,
			base: it
		}), tt = Tn(e, "ADD_DATA_URI_TAGS", nt, {
			transform: U,
			base: nt
		}), M = Tn(e, "FORBID_CONTENTS", et, { transform: U }), Me = Tn(e, "FORBID_TAGS", at(null), { transform: U }), Ne = Tn(e, "FORBID_ATTR", at(null), { transform: U }), Qe = L(e, "USE_PROFILES") ? e.USE_PROFILES && typeof e.USE_PROFILES == "object" ? It(e.USE_PROFILES) : e.USE_PROFILES : !1, Fe = e.ALLOW_ARIA_ATTR !== !1, Ie = e.ALLOW_DATA_ATTR !== !1, Le = e.ALLOW_UNKNOWN_PROTOCOLS || !1, Re = e.ALLOW_SELF_CLOSE_IN_ATTR !== !1, ze = e.SAFE_FOR_TEMPLATES || !1, Be = e.SAFE_FOR_XML !== !1, Ve = e.WHOLE_DOCUMENT || !1, Ue = e.RETURN_DOM || !1, We = e.RETURN_DOM_FRAGMENT || !1, Ge = e.RETURN_TRUSTED_TYPE || !1, He = e.FORCE_BODY || !1, Ke = e.SANITIZE_DOM !== !1, qe = e.SANITIZE_NAMED_PROPS || !1, Ye = e.KEEP_CONTENT !== !1, Xe = e.IN_PLACE || !1, ke = Bt(e.ALLOWED_URI_REGEXP) ? e.ALLOWED_URI_REGEXP : sn, Dt = typeof e.NAMESPACE == "string" ? e.NAMESPACE : F, Mt = En(e, "MATHML_TEXT_INTEGRATION_POINTS", jt), Pt = En(e, "HTML_INTEGRATION_POINTS", z);
		let t = En(e, "CUSTOM_ELEMENT_HANDLING", Ft);
		if (D = at(null), L(t, "tagNameCheck") && jn(t.tagNameCheck) && (D.tagNameCheck = t.tagNameCheck), L(t, "attributeNameCheck") && jn(t.attributeNameCheck) && (D.attributeNameCheck = t.attributeNameCheck), L(t, "allowCustomizedBuiltInElements") && typeof t.allowCustomizedBuiltInElements == "boolean" && (D.allowCustomizedBuiltInElements = t.allowCustomizedBuiltInElements), P(D), ze && (Ie = !1), We && (Ue = !0), Qe && ((L(e, "ALLOWED_TAGS") || L(e, "ALLOWED_ATTR")) && typeof console < "u" && typeof console.warn == "function" && console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."), T = B({}, qt), E = at(null), Qe.html === !0 && (B(T, Vt), B(E, Jt)), Qe.svg === !0 && (B(T, Ht), B(E, Yt), B(E, Zt)), Qe.svgFilters === !0 && (B(T, Ut), B(E, Yt), B(E, Zt)), Qe.mathMl === !0 && (B(T, Gt), B(E, Xt), B(E, Zt))), Pe.tagCheck = null, Pe.attributeCheck = null, L(e, "ADD_TAGS") && (typeof e.ADD_TAGS == "function" ? Pe.tagCheck = e.ADD_TAGS : pt(e.ADD_TAGS) && (T === Ae && (T = Lt(T)), B(T, e.ADD_TAGS, U))), L(e, "ADD_ATTR") && (typeof e.ADD_ATTR == "function" ? Pe.attributeCheck = e.ADD_ATTR : pt(e.ADD_ATTR) && (E === je && (E = Lt(E)), B(E, e.ADD_ATTR, U))), L(e, "ADD_FORBID_CONTENTS") && pt(e.ADD_FORBID_CONTENTS) && (M === et && (M = Lt(M)), B(M, e.ADD_FORBID_CONTENTS, U)), Ye && (T["#text"] = !0), Ve && B(T, [
			"html",
			"head",
			"body"
		]), T.table && (T.tbody = !0, delete Me.tbody), e.TRUSTED_TYPES_POLICY) {
			if (typeof e.TRUSTED_TYPES_POLICY.createHTML != "function") throw Nt("TRUSTED_TYPES_POLICY configuration option must provide a \"createHTML\" hook.");
			if (typeof e.TRUSTED_TYPES_POLICY.createScriptURL != "function") throw Nt("TRUSTED_TYPES_POLICY configuration option must provide a \"createScriptURL\" hook.");
			let t = b;
			b = e.TRUSTED_TYPES_POLICY;
			try {
				le = pe("");
			} catch (e) {
				throw b = t, e;
			}
		} else e.TRUSTED_TYPES_POLICY === null ? (b = void 0, le = "") : (b === void 0 && (b = ge()), b && typeof le == "string" && (le = pe("")));
		W = N(e);
	}, Mn = B({}, [
		...Ht,
		...Ut,
		...Wt
	]), Nn = B({}, [...Gt, ...Kt]), Pn = function(e, t, n) {
		return t === F ? e === "svg" : t === ot ? e === "svg" && (n === "annotation-xml" || Mt[n]) : !!Mn[e];
	}, Fn = function(e, t, n) {
		return t === F ? e === "math" : t === st ? e === "math" && Pt[n] : !!Nn[e];
	}, In = function(e, t, n) {
		return t === st && !Pt[n] || t === ot && !Mt[n] ? !1 : !Nn[e] && (On[e] || !Mn[e]);
	}, Ln = function(e) {
		let t = se(e), n = xt(y(e)), r = g(e), i = Dt, a = "template";
		return r && v(r) === H.element && (i = se(r), a = xt(y(r))), kt[t] ? t === st ? Pn(n, i, a) : t === ot ? Fn(n, i, a) : t === F ? In(n, i, a) : kn === "application/xhtml+xml" : !1;
	}, Rn = function(e) {
		ut(t.removed, { element: e }), Qn(e);
		try {
			g(e).removeChild(e);
		} catch {
			if (p(e), !g(e)) throw Nt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place");
		}
	}, zn = function(e, t, n) {
		try {
			h(e, t);
		} catch {
			try {
				e.removeAttribute(n);
			} catch {}
		}
	}, Bn = function(e) {
		Wn(e);
		let t = te(e);
		t && I(dt(t), (t) => {
			try {
				m(e, t);
			} catch {}
		}), v(e) === H.element && Hn(e, !1);
	}, Vn = function(e, n, r) {
		if (!r) try {
			r = n.getAttributeNode(e);
		} catch {
			r = null;
		}
		if (ut(t.removed, {
			attribute: r || null,
			from: n
		}), r) zn(n, r, e);
		else try {
			n.removeAttribute(e);
		} catch {}
		if (e === "is") {
			if (Ue || We) try {
				Rn(n);
			} catch {}
			else try {
				n.setAttribute(e, "");
			} catch {}
		}
	}, Hn = function(e, t) {
		let n = re(e);
		if (n) for (let r = n.length - 1; r >= 0; --r) {
			let i = n[r], a = i && i.name;
			typeof a == "string" && !(t && E[U(a)]) && zn(e, i, a);
		}
	}, Un = function(e, t) {
		let n = arguments.length > 2 && arguments[2] !== void 0 && arguments[2], r = [e];
		for (; r.length > 0;) {
			let e = r.pop();
			if (t(e) === !1) continue;
			if (n && v(e) === H.element) {
				let t = ne(e);
				lr(t) && r.push(t);
			}
			let i = te(e);
			if (i) for (let e = i.length - 1; e >= 0; --e) r.push(i[e]);
		}
	}, Wn = function(e) {
		Un(e, (e) => {
			v(e) === H.element && Hn(e, !0);
		});
	}, Gn = function(e) {
		let t = [];
		return Un(e, (e) => {
			t.push(e);
		}, !0), t;
	}, Kn = function(e, t) {
		let n = mt();
		I(Gn(e), (e) => {
			v(e) === H.element && ht(n, e);
		}), I(t, (e) => {
			v(e) === H.element && !gt(n, e) && Hn(e, !0);
		});
	}, qn = function(e, n) {
		let r = !1;
		return I(t.removed, (t) => {
			t.element && (r ||= t.element === e, Wn(t.element));
		}), Kn(e, n), r;
	}, Jn = function(e, t) {
		Bn(e), qn(e, t);
	}, Yn = function(e, t) {
		let n = j, r = null, i = () => (r || (r = mt(), I(t, (e) => {
			ht(r, e);
		})), r);
		for (let t = 0;; t++) {
			let r = Gn(e), a = [e], o = !1;
			if (I(r, (e) => {
				v(e) === H.documentFragment ? ut(a, e) : !o && !gt(n, e) && (o = gt(i(), e));
			}), !o) return;
			if (t >= 8) throw Nt("the tree kept changing during in-place sanitization; refusing to return it");
			I(a, (t, n) => {
				Xn(t, n > 0, e, i());
			});
		}
	}, Xn = function(e, t, n, r) {
		let i = nr(e), a;
		for (; a = i.nextNode();) gt(r, a) && !gt(j, a) && (t && Y(S.uponSanitizeShadowNode, a, null), Tr(a, n));
	}, Zn = function(e) {
		if (!j) return;
		ht(j, e);
		let t = yt(Ze, e);
		if (t !== void 0) {
			if (t >= 8) throw Nt("the tree kept changing during in-place sanitization; refusing to return it");
			bt(Ze, e, t + 1);
		}
	}, Qn = function(e) {
		j && (_t(j, e), yt(Ze, e) === void 0 && bt(Ze, e, 0));
	}, $n = function(e, t) {
		return Be ? e === "patchsrc" || e === "for" && t !== "label" && t !== "output" : !1;
	}, er = function(e) {
		Be && Un(e, (e) => {
			let t = v(e);
			if (t === H.processingInstruction || t === H.comment && R(pn, e.data)) {
				try {
					p(e);
				} catch {}
				return !1;
			}
			if (t === H.element) {
				let t = e, n = U(y(e));
				try {
					t.hasAttribute && t.hasAttribute("patchsrc") && t.removeAttribute("patchsrc"), t.hasAttribute && t.hasAttribute("for") && $n("for", n) && t.removeAttribute("for");
				} catch {}
			}
			return !0;
		});
	}, tr = function(e) {
		let t = null, r = null;
		if (He) e = "<remove></remove>" + e;
		else {
			let t = Ct(e, vn);
			r = t && t[0];
		}
		kn === "application/xhtml+xml" && Dt === F && (e = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body>" + e + "</body></html>");
		let i = b ? pe(e) : e;
		if (Dt === F) try {
			t = new l().parseFromString(i, kn);
		} catch {}
		if (!t || !t.documentElement) {
			t = ve.createDocument(Dt, "template", null);
			try {
				t.documentElement.innerHTML = Ot ? le : i;
			} catch {}
		}
		let a = t.body || t.documentElement;
		return e && r && a.insertBefore(n.createTextNode(r), a.childNodes[0] || null), Dt === F ? xe.call(t, Ve ? "html" : "body")[0] : Ve ? t.documentElement : a;
	}, nr = function(e) {
		let t = arguments.length > 1 && arguments[1] !== void 0 && arguments[1], n = ae ? ae(e) : e.ownerDocument;
		return ye.call(n || e, e, (t ? 0 : c.SHOW_ELEMENT) | c.SHOW_COMMENT | c.SHOW_TEXT | c.SHOW_PROCESSING_INSTRUCTION | c.SHOW_CDATA_SECTION, null);
	}, rr = function(e) {
		return e = wt(e, C, " "), e = wt(e, Ce, " "), e = wt(e, w, " "), e;
	}, ir = function(e) {
		J(e);
		let t = e.querySelectorAll?.call(e, "template");
		t && I(t, (e) => {
			lr(e.content) && ir(e.content);
		});
	}, ar = B({}, [
		"caption",
		"colgroup",
		"col",
		"thead",
		"tbody",
		"tfoot",
		"tr",
		"td",
		"th",
		"style",
		"script",
		"template"
	]), or = function(e) {
		if (kn === "application/xhtml+xml") return;
		let t = e.querySelectorAll?.call(e, "table,tbody,thead,tfoot,tr,colgroup");
		t && t.length !== 0 && I(t, (t) => {
			I(dt(te(t)), (n) => {
				let r = v(n);
				if (!(r === H.text ? R(nn, n.data) : r === H.element && !ar[xt(y(n))])) return;
				let i = t;
				for (; i && xt(y(i)) !== "table";) i = i === e ? null : g(i);
				let a = i && i !== e ? g(i) : null;
				if (a) try {
					a.insertBefore(n, i);
				} catch {}
			});
		});
	}, J = function(e) {
		or(e), e.normalize();
		let t = nr(e, !0), n = null, r = t.nextNode();
		for (; r;) {
			let e = r.data;
			if (R(rn, e) && (e = wt(e, rn, ""), r.data = e), R(tn, e) && (e = rr(e), r.data = e), e && v(r) === H.text) {
				if (n) {
					let t = n.data;
					R(tn, t[t.length - 1] + e[0]) && (n.data = rr(t + e[0]));
				}
				n = r;
			}
			r = t.nextNode();
		}
	}, sr = function(e) {
		let t = _ ? _(e) : null;
		return typeof t != "string" || U(t) !== "form" ? !1 : typeof e.nodeName != "string" || typeof e.textContent != "string" || typeof e.removeChild != "function" || e.attributes !== re(e) || typeof e.removeAttribute != "function" || typeof e.removeAttributeNode != "function" || typeof e.getAttributeNode != "function" || typeof e.setAttribute != "function" || typeof e.namespaceURI != "string" || typeof e.insertBefore != "function" || typeof e.hasChildNodes != "function" || e.nodeType !== ie(e) || e.childNodes !== te(e);
	}, cr = function(e) {
		if (!ie || typeof e != "object" || !e) return null;
		try {
			let t = ie(e);
			return typeof t == "number" ? t : null;
		} catch {
			return null;
		}
	}, lr = function(e) {
		return cr(e) === H.documentFragment;
	}, ur = function(e) {
		return cr(e) !== null;
	};
	function Y(e, n, r) {
		e.length !== 0 && I(e, (e) => {
			e.call(t, n, r, W);
		});
	}
	let dr = function(e, t) {
		let n = !!xn[t], r = !!yn[t];
		return !n && !r && !bn[t] || se(e) !== F ? !1 : n ? e.hasChildNodes() : ur(e.firstElementChild) ? !0 : r && typeof e.textContent == "string" && R(fn, e.textContent);
	}, fr = function(e, t, n) {
		return !!(Be && n === H.element && e.hasChildNodes() && !ur(e.firstElementChild) && R(fn, e.textContent) && R(fn, e.innerHTML) || Be && n === H.element && dr(e, t) || n === H.processingInstruction || Be && n === H.comment && R(mn, e.data));
	}, pr = function(e, t) {
		return e instanceof RegExp ? R(e, t) : e instanceof Function && !!e(t, ...[...arguments].slice(2));
	}, mr = function(e, t, n) {
		if (!Me[t] && br(t) && pr(D.tagNameCheck, t)) return !1;
		if (Ye && !M[t] && !M[xt(t)]) {
			let t = g(e), r = te(e);
			if (r && t) {
				let i = r.length;
				for (let a = i - 1; a >= 0; --a) {
					let i = e === n ? f(r[a], !0) : r[a];
					t.insertBefore(i, ee(e));
				}
			}
		}
		return Rn(e), !0;
	}, hr = function(e, t, n, r) {
		return e.length === 0 ? t : t === n || t === r ? Lt(t) : t;
	}, gr = function(e, t) {
		return e === t || g(e) !== null ? !1 : (Xe && Wn(e), Qn(e), !0);
	}, _r = function(e, n) {
		if (Zn(e), Y(S.beforeSanitizeElements, e, null), gr(e, n)) return !0;
		if (sr(e)) return Rn(e), !0;
		let r = U(y(e)), i = v(e);
		if (T = hr(S.uponSanitizeElement, T, Ae, k), Y(S.uponSanitizeElement, e, {
			tagName: r,
			allowedTags: T
		}), gr(e, n)) return !0;
		if (fr(e, r, i)) return Rn(e), !0;
		if ((Me[r] || !(Pe.tagCheck instanceof Function && Pe.tagCheck(r)) && !T[r]) && mr(e, r, n)) return !0;
		if (i === H.element && !Ln(e) || (r === "noscript" || r === "noembed" || r === "noframes") && R(hn, e.innerHTML)) return Rn(e), !0;
		if (ze && i === H.text) {
			let n = e.textContent, r = rr(n);
			n !== r && (ut(t.removed, { element: e.cloneNode() }), e.textContent = r);
		}
		return Y(S.afterSanitizeElements, e, null), gr(e, n);
	}, vr = function(e, t, r) {
		if (Ne[t] || $n(t, e) || Ke && (t === "id" || t === "name") && (r in n || r in K)) return !1;
		let i = E[t] || Pe.attributeCheck instanceof Function && Pe.attributeCheck(t, e);
		if (Ie && R(we, t) || Fe && R(Te, t)) return !0;
		if (!i) return br(e) && pr(D.tagNameCheck, e) && pr(D.attributeNameCheck, t, e) || t === "is" && D.allowCustomizedBuiltInElements && pr(D.tagNameCheck, r);
		if (rt[t]) return !0;
		let a = wt(r, De, "");
		return R(ke, a) || (t === "src" || t === "xlink:href" || t === "href") && e !== "script" && Tt(r, "data:") === 0 && tt[e] || Le && !R(Ee, a) ? !0 : !r;
	}, yr = B({}, [
		"annotation-xml",
		"color-profile",
		"font-face",
		"font-face-format",
		"font-face-name",
		"font-face-src",
		"font-face-uri",
		"missing-glyph"
	]), br = function(e) {
		return !yr[xt(e)] && R(Oe, e);
	}, xr = function(e, t, n, r) {
		if (b && typeof u == "object" && typeof u.getAttributeType == "function" && !n) switch (u.getAttributeType(e, t)) {
			case "TrustedHTML": return pe(r);
			case "TrustedScriptURL": return he(r);
		}
		return r;
	}, Sr = function(e, t, n, r) {
		try {
			return n ? e.setAttributeNS(n, t, r) : e.setAttribute(t, r), !sr(e) || (Rn(e), !1);
		} catch {
			return Vn(t, e), !1;
		}
	}, Cr = function(e, t) {
		return Be && R(_n, t) ? !0 : xt(e) === "attributename" && Tt(t, "href") !== -1;
	}, wr = function(e, n) {
		if (Y(S.beforeSanitizeAttributes, e, null), gr(e, n)) return;
		let r = ce(e);
		if (!r || sr(e)) return;
		E = hr(S.uponSanitizeAttribute, E, je, A);
		let i = {
			attrName: "",
			attrValue: "",
			keepAttr: !0,
			allowedAttributes: E,
			forceKeepAttr: void 0
		}, a = r.length, o = U(y(e));
		for (; a--;) {
			let n = r[a];
			if (!n) continue;
			let s = n.name, c = n.namespaceURI, l = n.value, u = U(s), d = l, f = s === "value" ? d : Et(d), p = !1;
			i.attrName = u, i.attrValue = f, i.keepAttr = !0, i.forceKeepAttr = void 0, Y(S.uponSanitizeAttribute, e, i), f = i.attrValue, qe && (u === "id" || u === "name") && Tt(f, Je) !== 0 && (Vn(s, e, n), f = Je + f, p = !0), Cr(s, f) ? Vn(s, e, n) : i.forceKeepAttr || (i.keepAttr ? !Re && R(gn, f) ? Vn(s, e, n) : (ze && (f = rr(f)), vr(o, u, f) ? (f = xr(o, u, c, f), f !== d && Sr(e, s, c, f) && p && lt(t.removed)) : Vn(s, e, n)) : Vn(s, e, n));
		}
		Y(S.afterSanitizeAttributes, e, null), gr(e, n);
	}, Tr = function(e, t) {
		_r(e, t), wr(e, t), lr(e.content) && Er(e.content);
	}, Er = function(e) {
		let t = null, n = nr(e);
		for (Y(S.beforeSanitizeShadowDOM, e, null); t = n.nextNode();) if (Y(S.uponSanitizeShadowNode, t, null), Tr(t, e), v(t) === H.element) {
			let e = ne(t);
			lr(e) && (Dr(e), Er(e));
		}
		ze && J(e), Y(S.afterSanitizeShadowDOM, e, null);
	}, Dr = function(e) {
		let t = [{
			node: e,
			shadow: null
		}];
		for (; t.length > 0;) {
			let e = t.pop();
			if (e.shadow) {
				Er(e.shadow);
				continue;
			}
			let n = e.node, r = v(n) === H.element, i = te(n);
			if (i) for (let e = i.length - 1; e >= 0; --e) t.push({
				node: i[e],
				shadow: null
			});
			if (r) {
				let e = _ ? _(n) : null;
				if (typeof e == "string" && U(e) === "template") {
					let e = n.content;
					lr(e) && t.push({
						node: e,
						shadow: null
					});
				}
			}
			if (r) {
				let e = ne(n);
				lr(e) && t.push({
					node: null,
					shadow: e
				}, {
					node: e,
					shadow: null
				});
			}
		}
	}, Or = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = null, a = null, o = null, s = null;
		if (Ot = !e, Ot && (e = "<!-->"), typeof e != "string" && !ur(e) && (e = Rt(e), typeof e != "string")) throw Nt("dirty is not a string, aborting");
		if (!t.isSupported) return e;
		O ? (T = k, E = A) : q(n), G = W, t.removed = [];
		let c = Xe && typeof e != "string" && ur(e), l = [], u = j, d = Ze;
		if (c) {
			er(e), l = Gn(e);
			let t = y(e);
			if (typeof t == "string") {
				let n = U(t);
				if (!T[n] || Me[n]) throw Jn(e, l), Nt("root node is forbidden and cannot be sanitized in-place");
			}
			if (sr(e)) throw Jn(e, l), Nt("root node is clobbered and cannot be sanitized in-place");
			j = mt(), Ze = vt();
		} else if (ur(e)) i = tr("<!---->"), a = i.ownerDocument.importNode(e, !0), a.nodeType === H.element && a.nodeName === "BODY" || a.nodeName === "HTML" ? i = a : i.appendChild(a), Dr(i);
		else {
			if (!Ue && !ze && !Ve && e.indexOf("<") === -1) return me(e);
			if (i = tr(e), !i) return Ue ? null : Ge ? le : "";
		}
		i && He && Rn(i.firstChild);
		let f = c ? e : i;
		try {
			c && Dr(e);
			let t = nr(f);
			for (; o = t.nextNode();) Tr(o, f);
			c && Yn(e, l);
		} catch (t) {
			throw c && Jn(e, l), t;
		} finally {
			j = u, Ze = d;
		}
		if (c) {
			if (qn(e, l)) throw Nt("a node selected for removal could not be safely returned; refusing to sanitize in place");
			return ze && ir(e), e;
		}
		if (Ue) {
			if (ze && ir(i), We) for (s = be.call(i.ownerDocument); i.firstChild;) s.appendChild(i.firstChild);
			else s = i;
			return (E.shadowroot || E.shadowrootmode) && (s = Se.call(r, s, !0)), s;
		}
		ze && J(i);
		let p = Ve ? i.outerHTML : i.innerHTML;
		return Ve && T["!doctype"] && i.ownerDocument && i.ownerDocument.doctype && i.ownerDocument.doctype.name && R(un, i.ownerDocument.doctype.name) && (p = "<!DOCTYPE " + i.ownerDocument.doctype.name + ">\n" + p), me(p);
	};
	return t.sanitize = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = G, i = T, a = E, o = t.removed;
		G = null;
		try {
			return Or(e, n);
		} finally {
			G = r, r && (O || q(r), T = i, E = a, t.removed = o);
		}
	}, t.setConfig = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		q(e), O = !0, k = T, A = E;
	}, t.clearConfig = function() {
		W = null, O = !1, k = null, A = null, b = x, le = "";
	}, t.isValidAttribute = function(e, t, n) {
		W || q({});
		let r = U(e), i = U(t);
		return typeof n == "string" && (Cr(t, n) || !Re && R(gn, n)) ? !1 : vr(r, i, n);
	}, t.addHook = function(e, t) {
		typeof t == "function" && L(S, e) && ut(S[e], t);
	}, t.removeHook = function(e, t) {
		if (L(S, e)) {
			if (t !== void 0) {
				let n = ct(S[e], t);
				return n === -1 ? void 0 : ft(S[e], n, 1)[0];
			}
			return lt(S[e]);
		}
	}, t.removeHooks = function(e) {
		L(S, e) && (S[e] = []);
	}, t.removeAllHooks = function() {
		S = wn();
	}, t;
}
var On = Dn();
// node_modules/marked/lib/marked.esm.js
function kn() {
	return {
		async: !1,
		breaks: !1,
		extensions: null,
		gfm: !0,
		hooks: null,
		pedantic: !1,
		renderer: null,
		silent: !1,
		tokenizer: null,
		walkTokens: null
	};
}
var An = kn();
function U(e) {
	An = e;
}
var W = { exec: () => null };
function G(e) {
	let t = [];
	return (n) => {
		let r = Math.max(0, Math.min(3, n - 1)), i = t[r];
		return i || (i = e(r), t[r] = i), i;
	};
}
function K(e, t = "") {
	let n = typeof e == "string" ? e : e.source, r = {
		replace: (e, t) => {
			let i = typeof t == "string" ? t : t.source;
			return i = i.replace(q.caret, "$1"), n = n.replace(e, i), r;
		},
		getRegex: () => new RegExp(n, t)
	};
	return r;
}
var jn = ((e = "") => {
	try {
		return !!RegExp("(?<=1)(?<!1)" + e);
	} catch {
		return !1;
	}
})(), q = {
	codeRemoveIndent: /^(?: {0,3}\t| {1,4})/gm,
	listInterruptsParagraph: /^ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/,
	outputLinkReplace: /\\([\[\]])/g,
	indentCodeCompensation: /^(\s+)(?:```)/,
	beginningSpace: /^\s+/,
	endingHash: /#$/,
	startingSpaceChar: /^ /,
	endingSpaceChar: / $/,
	endingSpaceTabChar: /[ \t]$/,
	nonSpaceChar: /[^ ]/,
	newLineCharGlobal: /\n/g,
	tabCharGlobal: /\t/g,
	leadingSpaceTab: /^[ \t]+/,
	multipleSpaceGlobal: /\s+/g,
	blankLine: /^[ \t]*$/,
	doubleBlankLine: /\n[ \t]*\n[ \t]*$/,
	blockquoteStart: /^ {0,3}>/,
	blockquoteSetextReplace: /\n {0,3}((?:=+|-+)[ \t]*)(?=\n|$)/g,
	blockquoteSetextReplace2: /^ {0,3}>[ \t]?/gm,
	blockquoteMarkerWhitespace: /^( {0,3}>)(\t[ \t]*)/gm,
	nestedBlockMarker: /^ {0,3}(?:(?:[*+-]|\d{1,9}[.)])(?: |$)|> ?)/,
	listReplaceNesting: /^ {1,4}(?=( {4})*[^ ])/g,
	listIsTask: /^\[[ xX]\][ \t]+\S/,
	listReplaceTask: /^\[[ xX]\][ \t]+/,
	listTaskCheckbox: /\[[ xX]\]/,
	anyLine: /\n.*\n/,
	hrefBrackets: /^<(.*)>$/,
	tableDelimiter: /[:|]/,
	tableAlignChars: /^\||\| *$/g,
	tableRowBlankLine: /\n[ \t]*$/,
	tableAlignRight: /^ *-+: *$/,
	tableAlignCenter: /^ *:-+: *$/,
	tableAlignLeft: /^ *:-+ *$/,
	startATag: /^<a /i,
	endATag: /^<\/a>/i,
	startPreScriptTag: /^<(pre|code|kbd|script)(\s|>)/i,
	endPreScriptTag: /^<\/(pre|code|kbd|script)(\s|>)/i,
	startAngleBracket: /^</,
	endAngleBracket: />$/,
	pedanticHrefTitle: /^([^'"]*[^\s])\s+(['"])(.*)\2/,
	unicodeAlphaNumeric: /[\p{L}\p{N}]/u,
	numericCharacterReference: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));/,
	numericCharacterReferenceOrAmpersand: /&#(?:(\d{1,7})|[Xx]([A-Fa-f0-9]{1,6}));|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	escapeTest: /[&<>"']/,
	escapeReplace: /[&<>"']/g,
	escapeTestNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/,
	escapeReplaceNoEncode: /[<>"']|&(?!(#\d{1,7}|#[Xx][a-fA-F0-9]{1,6}|\w+);)/g,
	caret: /(^|[^\[])\^/g,
	percentDecode: /%25/g,
	findPipe: /\|/g,
	splitPipe: / \|/,
	slashPipe: /\\\|/g,
	carriageReturn: /\r\n|\r/g,
	spaceLine: /^ +$/gm,
	notSpaceStart: /^\S*/,
	endingNewline: /\n$/,
	listItemRegex: (e) => RegExp(`^( {0,3}${e})((?:[	 ][^\\n]*)?(?:\\n|$))`),
	nextBulletRegex: G((e) => RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),
	hrRegex: G((e) => RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),
	fencesBeginRegex: G((e) => RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),
	headingBeginRegex: G((e) => RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),
	pedanticHeadingBeginRegex: G((e) => RegExp(`^ {0,${e}}#`)),
	htmlBeginRegex: G((e) => RegExp(`^ {0,${e}}(?:</?(?:${Rn})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")),
	blockquoteBeginRegex: G((e) => RegExp(`^ {0,${e}}>`)),
	nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
}, Mn = /^(?:[ \t]*(?:\n|$))+/, Nn = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/, Pn = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/, Fn = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/, In = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/, Ln = / {0,3}(?:[*+-]|\d{1,9}[.)])/, Rn = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul", zn = K(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", Rn).getRegex(), Bn = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/, Vn = K(Bn).replace(/bull/g, Ln).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, zn).getRegex(), Hn = K(Bn).replace(/bull/g, Ln).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, zn).getRegex(), Un = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/, Wn = /^[^\n]+/, Gn = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/, Kn = K(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", Gn).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(), qn = K(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, Ln).getRegex(), Jn = /<!--(?:-?>|[\s\S]*?(?:-->|$))/, Yn = K("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", Jn).replace("tag", Rn).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(), Xn = (e) => K(Un).replace("hr", Fn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", e).replace("html", zn).getRegex(), Zn = Xn(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/), Qn = Xn(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/), $n = {
	blockquote: K(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Qn).getRegex(),
	code: Nn,
	def: Kn,
	fences: Pn,
	heading: In,
	hr: Fn,
	html: Yn,
	lheading: Vn,
	list: qn,
	newline: Mn,
	paragraph: Zn,
	table: W,
	text: Wn
}, er = K("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", Fn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", zn).getRegex(), tr = {
	...$n,
	lheading: Hn,
	table: er,
	paragraph: K(Un).replace("hr", Fn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", er).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", zn).getRegex()
}, nr = {
	...$n,
	html: K("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment", Jn).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
	def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
	heading: /^(#{1,6})(.*)(?:\n+|$)/,
	fences: W,
	lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
	paragraph: K(Un).replace("hr", Fn).replace("heading", " *#{1,6} *[^\n]").replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Vn).getRegex()
}, rr = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/, ir = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/, ar = /^( {2,}|\\)\n(?!\s*$)[ \t]*/, or = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/, J = /[\p{P}\p{S}]/u, sr = /[\s\p{P}\p{S}]/u, cr = /[^\s\p{P}\p{S}]/u, lr = K(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, sr).getRegex(), ur = /[\p{Pi}\p{Ps}"']/u, Y = /(?!~)[\p{P}\p{S}]/u, dr = /(?!~)[\s\p{P}\p{S}]/u, fr = /(?:[^\s\p{P}\p{S}]|~)/u, pr = K(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", jn ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex(), mr = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/, hr = K(mr, "u").replace(/punct/g, J).getRegex(), gr = K(mr, "u").replace(/punct/g, Y).getRegex(), _r = K(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/, "u").replace(/openQuote/g, ur).replace(/punct/g, J).getRegex(), vr = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)", yr = K(vr, "gu").replace(/notPunctSpace/g, cr).replace(/punctSpace/g, sr).replace(/punct/g, J).getRegex(), br = K(vr, "gu").replace(/notPunctSpace/g, fr).replace(/punctSpace/g, dr).replace(/punct/g, Y).getRegex(), xr = K("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, cr).replace(/punctSpace/g, sr).replace(/punct/g, J).getRegex(), Sr = K("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, cr).replace(/punctSpace/g, sr).replace(/punct/g, J).getRegex(), Cr = K("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, cr).replace(/punctSpace/g, sr).replace(/punct/g, J).getRegex(), wr = K(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, J).getRegex(), Tr = K("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, cr).replace(/punctSpace/g, sr).replace(/punct/g, J).getRegex(), Er = K(/\\(punct)/, "gu").replace(/punct/g, J).getRegex(), Dr = K(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, J).getRegex(), Or = K(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(), kr = K(Jn).replace("(?:-->|$)", "-->").getRegex(), Ar = K("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", kr).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(), jr = /\[(?:\\[\s\S]|[^\[\]\\])*\]/, Mr = K(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", jr).getRegex(), Nr = K(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", Mr).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(), Pr = K(/^!?\[(label)\]\[(ref)\]/).replace("label", Mr).replace("ref", Gn).getRegex(), Fr = K(/^!?\[(ref)\](?:\[\])?/).replace("ref", Gn).getRegex(), Ir = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/, Lr = K(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", jr).getRegex(), Rr = K("reflink|nolink(?!\\()", "g").replace("reflink", K(/^!?\[(label)\]\[(ref)\]/).replace("label", Lr).replace("ref", Ir).getRegex()).replace("nolink", K(/^!?\[(ref)\](?:\[\])?/).replace("ref", Ir).getRegex()).getRegex(), zr = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/, Br = K(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(), Vr = {
	_backpedal: W,
	anyPunctuation: Er,
	anyPunctuationOutsideCode: Dr,
	autolink: Or,
	blockSkip: pr,
	br: ar,
	code: ir,
	del: W,
	delLDelim: W,
	delRDelim: W,
	emStrongLDelim: hr,
	emStrongRDelimAst: yr,
	emStrongRDelimUnd: Sr,
	escape: rr,
	link: Nr,
	nolink: Fr,
	punctuation: lr,
	reflink: Pr,
	reflinkSearch: Rr,
	tag: Ar,
	text: or,
	url: W
}, Hr = {
	...Vr,
	emStrongLDelim: _r,
	emStrongRDelimAst: xr,
	emStrongRDelimUnd: Cr,
	link: K(/^!?\[(label)\]\((.*?)\)/).replace("label", Mr).getRegex(),
	reflink: K(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", Mr).getRegex()
}, Ur = {
	...Vr,
	emStrongRDelimAst: br,
	emStrongLDelim: gr,
	delLDelim: wr,
	delRDelim: Tr,
	url: K(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Br).replace("protocol", zr).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
	_backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
	del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
	text: K(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", zr).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", jn ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex()
}, Wr = {
	...Ur,
	br: K(ar).replace("{2,}", "*").getRegex(),
	text: K(Ur.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex()
}, Gr = {
	normal: $n,
	gfm: tr,
	pedantic: nr
}, Kr = {
	normal: Vr,
	gfm: Ur,
	breaks: Wr,
	pedantic: Hr
}, qr = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, Jr = (e) => qr[e];
function X(e, t) {
	if (t) {
		if (q.escapeTest.test(e)) return e.replace(q.escapeReplace, Jr);
	} else if (q.escapeTestNoEncode.test(e)) return e.replace(q.escapeReplaceNoEncode, Jr);
	return e;
}
function Yr(e) {
	return q.numericCharacterReference.test(e) ? e.replace(q.numericCharacterReferenceOrAmpersand, (e, t, n) => {
		if (t === void 0 && n === void 0) return "&amp;";
		let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
		return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "�" : r === 38 ? "&amp;" : String.fromCodePoint(r);
	}) : e;
}
function Xr(e) {
	try {
		e = encodeURI(e).replace(q.percentDecode, "%");
	} catch {
		return null;
	}
	return e;
}
function Zr(e, t) {
	let n = e.replace(q.findPipe, (e, t, n) => {
		let r = !1, i = t;
		for (; --i >= 0 && n[i] === "\\";) r = !r;
		return r ? "|" : " |";
	}).split(q.splitPipe), r = 0;
	if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), t) {
		if (n.length > t) n.splice(t);
		else for (; n.length < t;) n.push("");
	}
	for (; r < n.length; r++) n[r] = n[r].trim().replace(q.slashPipe, "|");
	return n;
}
function Qr(e, t, n) {
	let r = e.length;
	if (r === 0) return "";
	let i = 0;
	for (; i < r;) {
		let a = e.charAt(r - i - 1);
		if (a === t && !n) i++;
		else if (a !== t && n) i++;
		else break;
	}
	return e.slice(0, r - i);
}
function $r(e) {
	let t = e.split("\n"), n = t.length - 1;
	for (; n >= 0 && q.blankLine.test(t[n]);) n--;
	return t.length - n <= 2 ? e : t.slice(0, n + 1).join("\n");
}
function ei(e) {
	return e.trim().replace(q.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function ti(e, t) {
	if (e.indexOf(t[0]) === -1 && e.indexOf(t[1]) === -1) return -1;
	let n = 0;
	for (let r = 0; r < e.length; r++) if (e[r] === "\\") r++;
	else if (e[r] === t[0]) n++;
	else if (e[r] === t[1] && (n--, n < 0)) return r;
	return n > 0 ? -2 : -1;
}
var ni = /* @__PURE__ */ new WeakMap();
function ri(e) {
	let t = {
		"*": -1,
		_: -1
	}, n = -1, r = e.length;
	for (let i = 0; i < r; i++) {
		let a = e[i];
		if (a !== "*" && a !== "_" && a !== "~") continue;
		let o = i === 0 ? "\n" : e[i - 1], s = i + 1;
		for (; s < r && e[s] === a;) s++;
		o !== " " && o !== "	" && o !== "\n" && o !== "\r" && o !== "\f" && (a === "~" ? n = i : t[a] = i), i = s - 1;
	}
	return {
		maskedSrc: e,
		lastPossibleEmStrongCloserIndex: t,
		lastPossibleDelCloserIndex: n
	};
}
function ii(e, t) {
	let n = ri(t), r = ni.get(e);
	r ? r.push(n) : ni.set(e, [n]);
}
function ai(e) {
	let t = ni.get(e);
	t && (t.pop(), t.length === 0 && ni.delete(e));
}
function oi(e, t, n) {
	let r = ni.get(e)?.at(-1);
	return r && r.maskedSrc === t ? r.lastPossibleEmStrongCloserIndex[n] : ri(t).lastPossibleEmStrongCloserIndex[n];
}
function si(e, t) {
	let n = ni.get(e)?.at(-1);
	return n && n.maskedSrc === t ? n.lastPossibleDelCloserIndex : ri(t).lastPossibleDelCloserIndex;
}
function ci(e, t = 0) {
	let n = t, r = "";
	for (let t of e) if (t === "	") {
		let e = 4 - n % 4;
		r += " ".repeat(e), n += e;
	} else r += t, n++;
	return r;
}
function li(e, t) {
	let n = "";
	for (let r = 0; r < e.length; r++) {
		if (e[r] === "`") {
			let i = t.inline.code.exec(e.slice(r));
			if (i) {
				n += i[0], r += i[0].length - 1;
				continue;
			}
		}
		e[r] === "\\" && (e[r + 1] === "[" || e[r + 1] === "]") ? (n += e[r + 1], r++) : n += e[r];
	}
	return n;
}
function ui(e, t, n, r, i) {
	let a = t.href, o = t.title || null, s = li(e[1], i), c = e[0].charAt(0) === "!", l = r.state.inLink, u = r.state.linkEmitted, d = r.state.inRawBlock;
	r.state.inLink = !0, r.state.linkEmitted = !1;
	let f = r.inlineTokens(s), p = r.state.linkEmitted;
	if (r.state.linkEmitted = u, r.state.inLink = l, !c) {
		if (p) {
			r.state.inRawBlock = d;
			return;
		}
		r.state.linkEmitted = !0;
	}
	return {
		type: c ? "image" : "link",
		raw: n,
		href: a,
		title: o,
		text: s,
		tokens: f
	};
}
function di(e, t, n) {
	let r = e.match(n.other.indentCodeCompensation);
	if (r === null) return t;
	let i = r[1];
	return t.split("\n").map((e) => {
		let t = e.match(n.other.beginningSpace);
		if (t === null) return e;
		let [r] = t;
		return e.slice(Math.min(r.length, i.length));
	}).join("\n");
}
function fi(e, t, n, r) {
	if (!t.includes("<")) return !1;
	for (let i = 0; i < t.length; i++) {
		if (t[i] === "\\") {
			i++;
			continue;
		}
		if (t[i] === "`") {
			let e = r.inline.code.exec(t.slice(i));
			if (e) {
				i += e[0].length - 1;
				continue;
			}
		}
		if (t[i] !== "<") continue;
		let a = e.slice(n + i), o = r.inline.tag.exec(a) || r.inline.autolink.exec(a);
		if (o) {
			if (o[0].length > t.length - i) return !0;
			i += o[0].length - 1;
		}
	}
	return !1;
}
var pi = class {
	options;
	rules;
	lexer;
	constructor(e) {
		this.options = e || An;
	}
	space(e) {
		let t = this.rules.block.newline.exec(e);
		if (t && t[0].length > 0) return {
			type: "space",
			raw: t[0]
		};
	}
	code(e) {
		let t = this.rules.block.code.exec(e);
		if (t) {
			let e = this.options.pedantic ? t[0] : $r(t[0]);
			return {
				type: "code",
				raw: e,
				codeBlockStyle: "indented",
				text: e.replace(this.rules.other.codeRemoveIndent, "")
			};
		}
	}
	fences(e) {
		let t = this.rules.block.fences.exec(e);
		if (t) {
			let e = t[0], n = di(e, t[3] || "", this.rules);
			return t[3] !== void 0 && (n === "" || n.endsWith("\n")) && (n += "\n"), {
				type: "code",
				raw: e,
				lang: t[2] ? t[2].trim().replace(this.rules.inline.anyPunctuation, "$1") : t[2],
				text: n
			};
		}
	}
	heading(e) {
		let t = this.rules.block.heading.exec(e);
		if (t) {
			let e = t[2].trim();
			if (this.rules.other.endingHash.test(e)) {
				let t = Qr(e, "#");
				(this.options.pedantic || !t || this.rules.other.endingSpaceTabChar.test(t)) && (e = t.trim());
			}
			return {
				type: "heading",
				raw: Qr(t[0], "\n"),
				depth: t[1].length,
				text: e,
				tokens: this.lexer.inline(e)
			};
		}
	}
	hr(e) {
		let t = this.rules.block.hr.exec(e);
		if (t) return {
			type: "hr",
			raw: Qr(t[0], "\n")
		};
	}
	blockquote(e) {
		let t = this.rules.block.blockquote.exec(e);
		if (t) {
			let e = Qr(t[0], "\n").split("\n"), n = "", r = "", i = [];
			for (; e.length > 0;) {
				let t = !1, a = [], o = 0;
				for (; o < e.length; o++) if (this.rules.other.blockquoteStart.test(e[o])) a.push(e[o]), t = !0;
				else if (!t) a.push(e[o]);
				else break;
				e = e.slice(o);
				let s = a.join("\n"), c = s.replace(this.rules.other.blockquoteMarkerWhitespace, (e, t, n) => n.startsWith(" ") ? t + " " + n.slice(1) : t + ci(n, t.length)).replace(this.rules.other.blockquoteSetextReplace, "\n    $1").replace(this.rules.other.blockquoteSetextReplace2, "");
				n = n ? `${n}
${s}` : s, r = r ? `${r}
${c}` : c;
				let l = this.lexer.state.top;
				if (this.lexer.state.top = !0, this.lexer.blockTokens(c, i, !0), this.lexer.state.top = l, e.length === 0) break;
				let u = i.at(-1);
				if (u?.type === "code" || u?.type === "heading" || u?.type === "hr" || u?.type === "html" || u?.type === "table") break;
				if (u?.type === "blockquote") {
					let t = u, a = e.join("\n"), o = t.raw + "\n" + a.replace(this.rules.other.blockquoteSetextReplace2, ""), s = this.blockquote(o);
					i[i.length - 1] = s;
					let c = o.substring(s.raw.length).replace(/^\n/, ""), l = c ? c.split("\n").length : 0, d = l ? e.slice(0, -l) : e;
					if (d.length > 0 && (n = `${n}
${d.join("\n")}`), r = r.substring(0, r.length - t.text.length) + s.text, e = e.slice(d.length), e.length > 0 && this.rules.other.blockquoteStart.test(e[0])) continue;
					break;
				}
				if (u?.type === "list") {
					let t = u, a = t.raw + "\n" + e.join("\n"), o = this.list(a);
					i[i.length - 1] = o;
					let s = o.raw.length > t.raw.length ? a.slice(t.raw.length + 1, o.raw.length).split("\n").length : 0;
					if (s > 0) {
						let t = e.slice(0, s).join("\n");
						n = `${n}
${t}`, r = `${r}
${t}`;
					}
					if (e = e.slice(s), e.length > 0 && !this.rules.other.blockquoteStart.test(e[0])) break;
				}
			}
			return {
				type: "blockquote",
				raw: n,
				tokens: i,
				text: r
			};
		}
	}
	list(e) {
		let t = this.rules.block.list.exec(e);
		if (t) {
			if (!this.options.pedantic && this.lexer.state.lastToken?.type === "text" && !this.rules.other.listInterruptsParagraph.test(e)) return;
			let n = e, r = () => n.length - e.length, i = t[1].trim(), a = i.length > 1, o = {
				type: "list",
				raw: "",
				ordered: a,
				start: a ? +i.slice(0, -1) : "",
				loose: !1,
				items: []
			};
			i = a ? `\\d{1,9}\\${i.slice(-1)}` : `\\${i}`, this.options.pedantic && (i = a ? i : "[*+-]");
			let s = this.rules.other.listItemRegex(i), c = !1;
			for (; e;) {
				let i = !1, a = "";
				if (!(t = s.exec(e)) || this.rules.block.hr.test(e)) break;
				let l = r();
				e = e.substring(t[0].length);
				let u = t[2].split("\n", 1)[0], d = t[1].length, f = this.options.pedantic ? ci(u, d) : u.replace(this.rules.other.leadingSpaceTab, (e) => ci(e, d)), p = e.split("\n", 1)[0], m = !f.trim(), h = 0;
				if (this.options.pedantic ? (h = 2, a = f.trimStart()) : m ? h = d + 1 : (h = f.search(this.rules.other.nonSpaceChar), h = h > 4 ? 1 : h, a = f.slice(h), h += d), m && this.rules.other.blankLine.test(p) && (e = e.substring(p.length + 1), i = !0), !i) {
					let t = this.rules.other.nextBulletRegex(h), n = this.rules.other.hrRegex(h), r = this.rules.other.fencesBeginRegex(h), i = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(h) : this.rules.other.headingBeginRegex(h), o = this.rules.other.htmlBeginRegex(h), s = this.rules.other.blockquoteBeginRegex(h), c = !1;
					for (; e;) {
						let l = e.split("\n", 1)[0], u;
						if (p = l, this.options.pedantic ? (p = p.replace(this.rules.other.listReplaceNesting, "  "), u = p) : u = p.replace(this.rules.other.leadingSpaceTab, (e) => ci(e)), r.test(p) || i.test(p) || o.test(p) || s.test(p) || t.test(p) || n.test(p)) break;
						if (u.search(this.rules.other.nonSpaceChar) >= h || !p.trim()) a += "\n" + u.slice(h), c = !1;
						else {
							if (m) break;
							let e = f;
							if (!this.options.pedantic && !a.includes("\n") && !f.includes("	")) {
								let t;
								for (; !n.test(e) && (t = this.rules.other.nestedBlockMarker.exec(e));) e = e.slice(t[0].length);
								if (!e.trim()) break;
							}
							if (e.replace(this.rules.other.tabCharGlobal, "    ").search(this.rules.other.nonSpaceChar) >= 4 || r.test(e) || i.test(e) || o.test(e) || n.test(e)) break;
							if (!this.options.pedantic && !c) {
								let e = f.replace(this.rules.other.nestedContainerMarkers, "");
								if (this.rules.block.fences.test(e) || this.rules.block.heading.test(e) || this.rules.block.hr.test(e)) break;
							}
							let t = !this.options.pedantic && /^ {0,3}(?:=+|-+) *$/.test(p) && this.rules.block.lheading.test(`${f}
${p}`) ? `    ${u.replace(/^ {0,3}/, "")}` : p;
							a += "\n" + t, c = !0;
						}
						m = !p.trim(), e = e.substring(l.length + 1), f = u.slice(h);
					}
				}
				let ee = n.slice(l, r());
				o.loose || (c ? o.loose = !0 : this.rules.other.doubleBlankLine.test(ee) && (c = !0)), o.items.push({
					type: "list_item",
					raw: ee,
					task: !!this.options.gfm && this.rules.other.listIsTask.test(a),
					loose: !1,
					text: a,
					tokens: []
				});
			}
			let l = o.items.at(-1);
			if (l) l.raw = l.raw.trimEnd(), l.text = l.text.trimEnd();
			else return;
			o.raw = n.slice(0, r()).trimEnd();
			let u = [];
			for (let e of o.items) if (this.lexer.state.top = !1, u.push(this.lexer.inlineQueue.length), e.tokens = this.lexer.blockTokens(e.text, []), !o.loose) {
				let t = e.tokens.filter((e) => e.type === "space");
				o.loose = t.length > 0 && t.some((e) => this.rules.other.anyLine.test(e.raw));
			}
			for (let e = 0; e < o.items.length; e++) {
				let t = o.items[e], n = t.tokens[0];
				if (t.task && (n?.type === "text" || n?.type === "paragraph")) {
					t.text = t.text.replace(this.rules.other.listReplaceTask, ""), n.raw = n.raw.replace(this.rules.other.listReplaceTask, ""), n.text = n.text.replace(this.rules.other.listReplaceTask, "");
					let r = this.lexer.inlineQueue;
					for (let t = u[e]; t < r.length; t++) if (r[t].tokens === n.tokens) {
						r[t].src = r[t].src.replace(this.rules.other.listReplaceTask, "");
						break;
					}
					let i = this.rules.other.listTaskCheckbox.exec(t.raw);
					if (i) {
						let e = {
							type: "checkbox",
							raw: i[0] + " ",
							checked: i[0] !== "[ ]"
						};
						t.checked = e.checked, o.loose ? t.tokens[0] && ["paragraph", "text"].includes(t.tokens[0].type) && "tokens" in t.tokens[0] && t.tokens[0].tokens ? (t.tokens[0].raw = e.raw + t.tokens[0].raw, t.tokens[0].text = e.raw + t.tokens[0].text, t.tokens[0].tokens.unshift(e)) : t.tokens.unshift({
							type: "paragraph",
							raw: e.raw,
							text: e.raw,
							tokens: [e]
						}) : t.tokens.unshift(e);
					}
				} else t.task &&= !1;
			}
			if (o.loose) for (let e of o.items) {
				e.loose = !0;
				for (let t of e.tokens) t.type === "text" && (t.type = "paragraph");
			}
			return o;
		}
	}
	html(e) {
		let t = this.rules.block.html.exec(e);
		if (t) {
			if (this.lexer.state.lastToken?.type === "paragraph" && !this.rules.other.htmlBeginRegex(4).test(e)) return;
			let n = $r(t[0]);
			return {
				type: "html",
				block: !0,
				raw: n,
				pre: t[1] === "pre" || t[1] === "script" || t[1] === "style",
				text: n
			};
		}
	}
	def(e) {
		let t = this.rules.block.def.exec(e);
		if (t) {
			if (!this.rules.other.startAngleBracket.test(t[2]) && ti(t[2], "()") !== -1) return;
			let e = ei(t[1]), n = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", r = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
			return {
				type: "def",
				tag: e,
				raw: Qr(t[0], "\n"),
				href: n,
				title: r
			};
		}
	}
	table(e) {
		let t = this.rules.block.table.exec(e);
		if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
		let n = Zr(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), i = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split("\n") : [], a = {
			type: "table",
			raw: Qr(t[0], "\n"),
			header: [],
			align: [],
			rows: []
		};
		if (n.length === r.length) {
			for (let e of r) this.rules.other.tableAlignRight.test(e) ? a.align.push("right") : this.rules.other.tableAlignCenter.test(e) ? a.align.push("center") : this.rules.other.tableAlignLeft.test(e) ? a.align.push("left") : a.align.push(null);
			for (let e = 0; e < n.length; e++) a.header.push({
				text: n[e],
				tokens: this.lexer.inline(n[e]),
				header: !0,
				align: a.align[e]
			});
			for (let e of i) a.rows.push(Zr(e, a.header.length).map((e, t) => ({
				text: e,
				tokens: this.lexer.inline(e),
				header: !1,
				align: a.align[t]
			})));
			return a;
		}
	}
	lheading(e) {
		let t = this.rules.block.lheading.exec(e);
		if (t) {
			let e = t[1].trim();
			return {
				type: "heading",
				raw: Qr(t[0], "\n"),
				depth: t[2].charAt(0) === "=" ? 1 : 2,
				text: e,
				tokens: this.lexer.inline(e)
			};
		}
	}
	paragraph(e) {
		let t = this.rules.block.paragraph.exec(e);
		if (t) {
			let e = t[1].charAt(t[1].length - 1) === "\n" ? t[1].slice(0, -1) : t[1];
			return {
				type: "paragraph",
				raw: t[0],
				text: e,
				tokens: this.lexer.inline(e)
			};
		}
	}
	text(e) {
		let t = this.rules.block.text.exec(e);
		if (t) return {
			type: "text",
			raw: t[0],
			text: t[0],
			tokens: this.lexer.inline(t[0])
		};
	}
	escape(e) {
		if (e.charCodeAt(0) !== 92) return;
		let t = this.rules.inline.escape.exec(e);
		if (t) return {
			type: "escape",
			raw: t[0],
			text: t[1]
		};
	}
	tag(e) {
		if (e.charCodeAt(0) !== 60) return;
		let t = this.rules.inline.tag.exec(e);
		if (t) return !this.lexer.state.inLink && this.rules.other.startATag.test(t[0]) ? this.lexer.state.inLink = !0 : this.lexer.state.inLink && this.rules.other.endATag.test(t[0]) && (this.lexer.state.inLink = !1), !this.lexer.state.inRawBlock && this.rules.other.startPreScriptTag.test(t[0]) ? this.lexer.state.inRawBlock = !0 : this.lexer.state.inRawBlock && this.rules.other.endPreScriptTag.test(t[0]) && (this.lexer.state.inRawBlock = !1), {
			type: "html",
			raw: t[0],
			inLink: this.lexer.state.inLink,
			inRawBlock: this.lexer.state.inRawBlock,
			block: !1,
			text: t[0]
		};
	}
	link(e) {
		if (this.lexer.state.linkParenPossible === !1) return;
		let t = e.charCodeAt(0);
		if (t !== 91 && t !== 33) return;
		let n = this.rules.inline.link.exec(e);
		if (n) {
			let t = n[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && fi(e, n[1], t, this.rules)) return;
			let r = n[2].trim();
			if (!this.options.pedantic && this.rules.other.startAngleBracket.test(r)) {
				if (!this.rules.other.endAngleBracket.test(r)) return;
				let e = Qr(r.slice(0, -1), "\\");
				if ((r.length - e.length) % 2 == 0) return;
			} else {
				let e = ti(n[2], "()");
				if (e === -2) return;
				if (e > -1) {
					let t = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + e;
					n[2] = n[2].substring(0, e), n[0] = n[0].substring(0, t).trim(), n[3] = "";
				}
			}
			let i = Qr(n[0].slice(0, -1), "\\");
			if ((n[0].length - i.length) % 2 == 0) return;
			let a = n[2], o = "";
			if (this.options.pedantic) {
				let e = this.rules.other.pedanticHrefTitle.exec(a);
				e && (a = e[1], o = e[3]);
			} else o = n[3] ? n[3].slice(1, -1) : "";
			return a = a.trim(), this.rules.other.startAngleBracket.test(a) && (a = this.options.pedantic && !this.rules.other.endAngleBracket.test(r) ? a.slice(1) : a.slice(1, -1)), ui(n, {
				href: a && a.replace(this.rules.inline.anyPunctuation, "$1"),
				title: o && o.replace(this.rules.inline.anyPunctuation, "$1")
			}, n[0], this.lexer, this.rules);
		}
	}
	reflink(e, t) {
		let n = e.charCodeAt(0);
		if (n !== 91 && n !== 33) return;
		let r;
		if ((r = this.rules.inline.reflink.exec(e)) || (r = this.rules.inline.nolink.exec(e))) {
			let n = r[0].charAt(0) === "!" ? 2 : 1;
			if (!this.options.pedantic && fi(e, r[1], n, this.rules)) return;
			let i = t[ei(r[2] || r[1])];
			if (!i) {
				let e = r[0].charAt(0);
				return {
					type: "text",
					raw: e,
					text: e
				};
			}
			return ui(r, i, r[0], this.lexer, this.rules);
		}
	}
	emStrong(e, t, n = "") {
		let r = this.rules.inline.emStrongLDelim.exec(e);
		if (!r || !r[1] && !r[2] && !r[3] && !r[4]) return;
		let i = r[0][0], a = n === i, o = t.length - e.length, s = o;
		for (; !this.options.pedantic && s > 0 && t[s - 1] === i;) s--;
		let c = [...t.slice(Math.max(0, s - 2), s)].at(-1) ?? "", l = c === "*" || c === "_" || !!this.rules.inline.punctuation.exec(c);
		s < o && (n = c);
		let u = s < o ? l : n === "*" || n === "_" || !!this.rules.inline.punctuation.exec(n);
		if (r[4] && n.match(this.rules.other.unicodeAlphaNumeric)) return;
		let d = r[1] || r[3] || "";
		if (!d || !n || u) {
			let n = [...r[0]].length - 1, u, f, p = n, m = 0, h = o - s + n, ee = !this.options.pedantic && !!c.trim() && (!!d || i === "*" && !l);
			if (i !== "*" && i !== "_") return;
			let te = i === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, g = oi(this, t, i), ne = t.length - e.length + n;
			if (g < ne) return;
			t = t.slice(-1 * e.length + n);
			let re = g - ne;
			for (te.lastIndex = 0; (r = te.exec(t)) !== null && !(r.index > re);) {
				if (u = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !u) continue;
				if (f = [...u].length, r[3] || r[4]) {
					p += f;
					continue;
				}
				if ((r[5] || r[6] || ee) && h % 3 && !((h + f) % 3)) {
					if (a && (r[5] || r[6])) break;
					m += f;
					continue;
				}
				if (p -= f, p > 0) continue;
				f = Math.min(f, f + p + m);
				let t = [...r[0]][0].length, i = e.slice(0, n + r.index + t + f);
				if (Math.min(n, f) % 2) {
					let e = i.slice(1, -1);
					return {
						type: "em",
						raw: i,
						text: e,
						tokens: this.lexer.inlineTokens(e)
					};
				}
				let o = i.slice(2, -2);
				return {
					type: "strong",
					raw: i,
					text: o,
					tokens: this.lexer.inlineTokens(o)
				};
			}
		}
	}
	codespan(e) {
		if (e.charCodeAt(0) !== 96) return;
		let t = this.rules.inline.code.exec(e);
		if (t) {
			let e = t[2].replace(this.rules.other.newLineCharGlobal, " "), n = this.rules.other.nonSpaceChar.test(e), r = this.rules.other.startingSpaceChar.test(e) && this.rules.other.endingSpaceChar.test(e);
			return n && r && (e = e.substring(1, e.length - 1)), {
				type: "codespan",
				raw: t[0],
				text: e
			};
		}
	}
	br(e) {
		let t = e.charCodeAt(0);
		if (t !== 32 && t !== 92 && t !== 10) return;
		let n = this.rules.inline.br.exec(e);
		if (n) return {
			type: "br",
			raw: n[0]
		};
	}
	del(e, t, n = "") {
		if (e.charCodeAt(0) !== 126) return;
		let r = this.rules.inline.delLDelim.exec(e);
		if (r && (!r[1] || !n || this.rules.inline.punctuation.exec(n))) {
			let n = [...r[0]].length - 1, i, a, o = n, s = this.rules.inline.delRDelim, c = si(this, t), l = t.length - e.length + n;
			if (c < l) return;
			t = t.slice(-1 * e.length + n);
			let u = c - l;
			for (s.lastIndex = 0; (r = s.exec(t)) !== null && !(r.index > u);) {
				if (i = r[1] || r[2] || r[3] || r[4] || r[5] || r[6], !i || (a = [...i].length, a !== n)) continue;
				if (r[3] || r[4]) {
					o += a;
					continue;
				}
				if (o -= a, o > 0) continue;
				a = Math.min(a, a + o);
				let t = [...r[0]][0].length, s = e.slice(0, n + r.index + t + a), c = s.slice(n, -n);
				return {
					type: "del",
					raw: s,
					text: c,
					tokens: this.lexer.inlineTokens(c)
				};
			}
		}
	}
	autolink(e) {
		if (e.charCodeAt(0) !== 60) return;
		let t = this.rules.inline.autolink.exec(e);
		if (t) {
			let e, n;
			return t[2] === "@" ? (e = t[1], n = "mailto:" + e) : (e = t[1], n = e), {
				type: "link",
				raw: t[0],
				text: e,
				href: n,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: e,
					text: e
				}]
			};
		}
	}
	url(e) {
		let t;
		if (t = this.rules.inline.url.exec(e)) {
			let e, n;
			if (t[2] === "@") e = t[0], n = "mailto:" + e;
			else {
				let r;
				do
					r = t[0], t[0] = this.rules.inline._backpedal.exec(t[0])?.[0] ?? "";
				while (r !== t[0]);
				e = t[0], n = t[1] === "www." ? "http://" + t[0] : t[0];
			}
			return {
				type: "link",
				raw: t[0],
				text: e,
				href: n,
				autolink: !0,
				tokens: [{
					type: "text",
					raw: e,
					text: e
				}]
			};
		}
	}
	inlineText(e) {
		let t = this.rules.inline.text.exec(e);
		if (t) {
			let e = this.lexer.state.inRawBlock;
			return {
				type: "text",
				raw: t[0],
				text: e ? t[0] : Yr(t[0]),
				escaped: e
			};
		}
	}
}, Z = class e {
	tokens;
	options;
	state;
	inlineQueue;
	tokenizer;
	constructor(e) {
		this.tokens = [], this.tokens.links = Object.create(null), this.options = e || An, this.options.tokenizer = this.options.tokenizer || new pi(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = {
			inLink: !1,
			inRawBlock: !1,
			linkEmitted: !1,
			linkParenPossible: !0,
			top: !0
		};
		let t = {
			other: q,
			block: Gr.normal,
			inline: Kr.normal
		};
		this.options.pedantic ? (t.block = Gr.pedantic, t.inline = Kr.pedantic) : this.options.gfm && (t.block = Gr.gfm, t.inline = this.options.breaks ? Kr.breaks : Kr.gfm), this.tokenizer.rules = t;
	}
	static get rules() {
		return {
			block: Gr,
			inline: Kr
		};
	}
	static lex(t, n) {
		return new e(n).lex(t);
	}
	static lexInline(t, n) {
		return new e(n).inlineTokens(t);
	}
	lex(e) {
		e = e.replace(q.carriageReturn, "\n"), this.blockTokens(e, this.tokens);
		for (let e = 0; e < this.inlineQueue.length; e++) {
			let t = this.inlineQueue[e];
			this.state.inRawBlock = !1, this.inlineTokens(t.src, t.tokens);
		}
		return this.inlineQueue = [], this.tokens;
	}
	blockTokens(e, t = [], n = !1) {
		this.tokenizer.lexer = this;
		let r = this.state.lastToken;
		this.options.pedantic && (e = e.replace(q.tabCharGlobal, "    ").replace(q.spaceLine, ""));
		let i = 1 / 0, a, o = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === pi.prototype.paragraph;
		for (; e;) {
			if (e.length < i) i = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			this.state.lastToken = t.at(-1);
			let r;
			if (this.options.extensions?.block?.some((n) => (r = n.call({ lexer: this }, e, t)) ? (e = e.substring(r.raw.length), t.push(r), !0) : !1)) continue;
			if (r = this.tokenizer.space(e)) {
				e = e.substring(r.raw.length);
				let n = t.at(-1);
				r.raw.length === 1 && n !== void 0 ? n.raw += "\n" : t.push(r);
				continue;
			}
			if (r = this.tokenizer.code(e)) {
				e = e.substring(r.raw.length);
				let n = t.at(-1);
				n?.type === "paragraph" || n?.type === "text" ? (n.raw += (n.raw.endsWith("\n") ? "" : "\n") + r.raw, n.text += "\n" + r.text, this.inlineQueue.at(-1).src = n.text) : t.push(r);
				continue;
			}
			if ((r = this.tokenizer.fences(e)) || (r = this.tokenizer.heading(e)) || (r = this.tokenizer.hr(e)) || (r = this.tokenizer.blockquote(e)) || (r = this.tokenizer.list(e)) || (r = this.tokenizer.html(e))) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			if (r = this.tokenizer.def(e)) {
				e = e.substring(r.raw.length);
				let n = t.at(-1);
				n?.type === "paragraph" || n?.type === "text" ? (n.raw += (n.raw.endsWith("\n") ? "" : "\n") + r.raw, n.text += "\n" + r.raw, this.inlineQueue.at(-1).src = n.text) : (this.tokens.links[r.tag] || (this.tokens.links[r.tag] = {
					href: r.href,
					title: r.title
				}), t.push(r));
				continue;
			}
			if ((r = this.tokenizer.table(e)) || (r = this.tokenizer.lheading(e))) {
				e = e.substring(r.raw.length), t.push(r);
				continue;
			}
			let s = e;
			if (this.options.extensions?.startBlock) {
				let t = 1 / 0, n = e.slice(1), r;
				this.options.extensions.startBlock.forEach((e) => {
					r = e.call({ lexer: this }, n), typeof r == "number" && r >= 0 && (t = Math.min(t, r));
				}), t < 1 / 0 && t >= 0 && (s = e.substring(0, t + 1));
			}
			if (this.state.top && (r = this.tokenizer.paragraph(s))) {
				let i = t.at(-1);
				(n || i === a && o) && i?.type === "paragraph" ? (i.raw += (i.raw.endsWith("\n") ? "" : "\n") + r.raw, i.text += "\n" + r.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = i.text, a = i) : (t.push(r), a = r), n = s.length !== e.length, e = e.substring(r.raw.length);
			} else if (r = this.tokenizer.text(e)) {
				e = e.substring(r.raw.length);
				let n = t.at(-1);
				n?.type === "text" ? (n.raw += (n.raw.endsWith("\n") ? "" : "\n") + r.raw, n.text += "\n" + r.text, this.inlineQueue.pop(), this.inlineQueue.at(-1).src = n.text) : t.push(r);
			} else if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return this.state.top = !0, this.state.lastToken = r, t;
	}
	inline(e, t = []) {
		return this.inlineQueue.push({
			src: e,
			tokens: t
		}), t;
	}
	linkInText(e) {
		if (!e.includes("[")) return !1;
		let t = this.tokenizer.rules.inline.link;
		for (let n of e.matchAll(this.tokenizer.rules.inline.blockSkip)) if (t.test(n[0]) && e.charAt(n.index - 1) !== "!") return !0;
		for (let t of e.matchAll(this.tokenizer.rules.inline.reflinkSearch)) {
			let e = t[0], n = e.lastIndexOf("[");
			if (e.charAt(0) !== "!" && Object.hasOwn(this.tokens.links, ei(e.slice(n + 1, -1))) && !(n > 1 && this.linkInText(e.slice(1, n - 1)))) return !0;
		}
		return !1;
	}
	inlineTokens(e, t = []) {
		this.tokenizer.lexer = this;
		let n = this.state.linkParenPossible;
		this.state.linkParenPossible = e.includes(")");
		try {
			return this.#e(e, t);
		} finally {
			this.state.linkParenPossible = n;
		}
	}
	#e(e, t) {
		let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== pi.prototype.emStrong || this.tokenizer.del !== pi.prototype.del ? this.#r(e) : e;
		if (!n) return this.#t(e, r, t);
		ii(this.tokenizer, r);
		try {
			return this.#t(e, r, t);
		} finally {
			ai(this.tokenizer);
		}
	}
	#t(e, t, n) {
		let r = !1, i = "", a = 1 / 0;
		for (; e;) {
			if (e.length < a) a = e.length;
			else {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
			r || (i = ""), r = !1;
			let o;
			if (this.options.extensions?.inline?.some((t) => (o = t.call({ lexer: this }, e, n)) ? (e = e.substring(o.raw.length), n.push(o), !0) : !1)) continue;
			if ((o = this.tokenizer.escape(e)) || (o = this.tokenizer.tag(e)) || (o = this.tokenizer.link(e))) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			if (o = this.tokenizer.reflink(e, this.tokens.links)) {
				e = e.substring(o.raw.length);
				let t = n.at(-1);
				o.type === "text" && t?.type === "text" ? (t.raw += o.raw, t.text += o.text) : n.push(o);
				continue;
			}
			let s = e[0];
			if (s === "*" || s === "_") {
				let a = t.length - e.length;
				if (oi(this.tokenizer, t, s) <= a) {
					let t = 1;
					for (; t < e.length && e.charCodeAt(t) === s.charCodeAt(0);) t++;
					let a = e.substring(0, t), o = n.at(-1);
					o?.type === "text" && !o.escaped ? (o.raw += a, o.text += a) : n.push({
						type: "text",
						raw: a,
						text: a,
						escaped: !1
					}), e = e.substring(t), i = s, r = !0;
					continue;
				}
			} else if (s === "~") {
				let a = t.length - e.length;
				if (si(this.tokenizer, t) <= a) {
					let t = 1;
					for (; t < e.length && e.charCodeAt(t) === 126;) t++;
					let a = e.substring(0, t), o = n.at(-1);
					o?.type === "text" && !o.escaped ? (o.raw += a, o.text += a) : n.push({
						type: "text",
						raw: a,
						text: a,
						escaped: !1
					}), e = e.substring(t), i = s, r = !0;
					continue;
				}
			}
			if ((o = this.tokenizer.emStrong(e, t, i)) || (o = this.tokenizer.codespan(e)) || (o = this.tokenizer.br(e)) || (o = this.tokenizer.del(e, t, i)) || (o = this.tokenizer.autolink(e)) || !this.state.inLink && (o = this.tokenizer.url(e))) {
				e = e.substring(o.raw.length), n.push(o);
				continue;
			}
			let c = e;
			if (this.options.extensions?.startInline) {
				let t = 1 / 0, n = e.slice(1), r;
				this.options.extensions.startInline.forEach((e) => {
					r = e.call({ lexer: this }, n), typeof r == "number" && r >= 0 && (t = Math.min(t, r));
				}), t < 1 / 0 && t >= 0 && (c = e.substring(0, t + 1));
			}
			if (o = this.tokenizer.inlineText(c)) {
				e = e.substring(o.raw.length), o.raw.slice(-1) !== "_" && (i = o.raw.slice(-1)), r = !0;
				let t = n.at(-1);
				t?.type === "text" ? (t.raw += o.raw, t.text += o.text) : n.push(o);
			} else if (e) {
				this.infiniteLoopError(e.charCodeAt(0));
				break;
			}
		}
		return n;
	}
	#n(e) {
		let { blockSkip: t, tag: n, autolink: r } = this.tokenizer.rules.inline, i = "", a = 0, o;
		for (t.lastIndex = 0; o = t.exec(e);) {
			let s = o.index + (o[2] ? o[2].length : 0), c = o.index + o[0].length;
			if (e.charAt(s) === "<") {
				let i = e.slice(s), a = n.exec(i) || r.exec(i);
				if (!a) {
					t.lastIndex = s + 1;
					continue;
				}
				c = s + a[0].length, t.lastIndex = c;
			}
			i += e.slice(a, s) + "[" + "a".repeat(c - s - 2) + "]", a = c;
		}
		return i + e.slice(a);
	}
	#r(e) {
		let t = e;
		if (this.tokens.links && e.includes("[")) {
			let e = this.tokenizer.rules.inline.reflinkSearch, n = (t) => {
				let r = t.lastIndexOf("[");
				if (!Object.hasOwn(this.tokens.links, ei(t.slice(r + 1, -1)))) return t;
				if (r > 1 && t.charAt(0) !== "!") {
					let i = t.slice(1, r - 1);
					if (this.linkInText(i)) return "[" + i.replace(e, n) + "][" + "a".repeat(t.length - r - 2) + "]";
				}
				return "[" + "a".repeat(t.length - 2) + "]";
			};
			t = t.replace(e, n);
		}
		return t = t.replace(this.tokenizer.rules.inline.anyPunctuationOutsideCode, (e, t, n) => n ? "+".repeat(e.length) : t ? t + e.slice(t.length, -t.length).replace(/`/g, "+") + t : e), t = this.#n(t), t = this.options.hooks?.emStrongMask?.call({ lexer: this }, t) ?? t, t;
	}
	infiniteLoopError(e) {
		let t = "Infinite loop on byte: " + e;
		if (this.options.silent) console.error(t);
		else throw Error(t);
	}
}, mi = class {
	options;
	parser;
	constructor(e) {
		this.options = e || An;
	}
	space(e) {
		return "";
	}
	code({ text: e, lang: t, escaped: n }) {
		let r = (t || "").match(q.notSpaceStart)?.[0], i = e ? e.replace(q.endingNewline, "") + "\n" : "";
		return r ? "<pre><code class=\"language-" + X(r) + "\">" + (n ? i : X(i, !0)) + "</code></pre>\n" : "<pre><code>" + (n ? i : X(i, !0)) + "</code></pre>\n";
	}
	blockquote({ tokens: e }) {
		return `<blockquote>
${this.parser.parse(e)}</blockquote>
`;
	}
	html({ text: e }) {
		return e;
	}
	def(e) {
		return "";
	}
	heading({ tokens: e, depth: t }) {
		return `<h${t}>${this.parser.parseInline(e)}</h${t}>
`;
	}
	hr(e) {
		return "<hr>\n";
	}
	list(e) {
		let t = e.ordered, n = e.start, r = "";
		for (let t = 0; t < e.items.length; t++) {
			let n = e.items[t];
			r += this.listitem(n);
		}
		let i = t ? "ol" : "ul", a = t && n !== 1 ? " start=\"" + n + "\"" : "";
		return "<" + i + a + ">\n" + r + "</" + i + ">\n";
	}
	listitem(e) {
		return `<li>${this.parser.parse(e.tokens)}</li>
`;
	}
	checkbox({ checked: e }) {
		return "<input " + (e ? "checked=\"\" " : "") + "disabled=\"\" type=\"checkbox\"> ";
	}
	paragraph({ tokens: e }) {
		return `<p>${this.parser.parseInline(e)}</p>
`;
	}
	table(e) {
		let t = "", n = "";
		for (let t = 0; t < e.header.length; t++) n += this.tablecell(e.header[t]);
		t += this.tablerow({ text: n });
		let r = "";
		for (let t = 0; t < e.rows.length; t++) {
			let i = e.rows[t];
			n = "";
			for (let e = 0; e < i.length; e++) n += this.tablecell(i[e]);
			r += this.tablerow({ text: n });
		}
		return r &&= `<tbody>${r}</tbody>`, "<table>\n<thead>\n" + t + "</thead>\n" + r + "</table>\n";
	}
	tablerow({ text: e }) {
		return `<tr>
${e}</tr>
`;
	}
	tablecell(e) {
		let t = this.parser.parseInline(e.tokens), n = e.header ? "th" : "td";
		return (e.align ? `<${n} align="${e.align}">` : `<${n}>`) + t + `</${n}>
`;
	}
	strong({ tokens: e }) {
		return `<strong>${this.parser.parseInline(e)}</strong>`;
	}
	em({ tokens: e }) {
		return `<em>${this.parser.parseInline(e)}</em>`;
	}
	codespan({ text: e }) {
		return `<code>${X(e, !0)}</code>`;
	}
	br(e) {
		return "<br>";
	}
	del({ tokens: e }) {
		return `<del>${this.parser.parseInline(e)}</del>`;
	}
	link({ href: e, title: t, text: n, tokens: r, autolink: i }) {
		let a = i ? X(n, !0) : this.parser.parseInline(r), o = Xr(e);
		if (o === null) return a;
		e = X(o, i);
		let s = "<a href=\"" + e + "\"";
		return t && (s += " title=\"" + X(t) + "\""), s += ">" + a + "</a>", s;
	}
	image({ href: e, title: t, text: n, tokens: r }) {
		r && (n = this.parser.parseInline(r, this.parser.textRenderer));
		let i = Xr(e);
		if (i === null) return X(n);
		e = i;
		let a = `<img src="${X(e)}" alt="${X(n)}"`;
		return t && (a += ` title="${X(t)}"`), a += ">", a;
	}
	text(e) {
		return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : X(e.text);
	}
}, hi = class {
	parser;
	strong({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	em({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	codespan({ text: e }) {
		return e;
	}
	del({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	html({ text: e }) {
		return e;
	}
	text({ text: e }) {
		return e;
	}
	link({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	image({ text: e, tokens: t }) {
		return t ? this.parser.parseInline(t, this) : e;
	}
	br() {
		return "\n";
	}
	checkbox({ raw: e }) {
		return e;
	}
}, Q = class e {
	options;
	renderer;
	textRenderer;
	constructor(e) {
		this.options = e || An, this.options.renderer = this.options.renderer || new mi(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new hi(), this.textRenderer.parser = this;
	}
	static parse(t, n) {
		return new e(n).parse(t);
	}
	static parseInline(t, n) {
		return new e(n).parseInline(t);
	}
	parse(e) {
		this.renderer.parser = this;
		let t = "";
		for (let n = 0; n < e.length; n++) {
			let r = e[n];
			if (this.options.extensions?.renderers?.[r.type]) {
				let e = r, n = this.options.extensions.renderers[e.type].call({ parser: this }, e);
				if (n !== !1 || ![
					"space",
					"hr",
					"heading",
					"code",
					"table",
					"blockquote",
					"list",
					"checkbox",
					"html",
					"def",
					"paragraph",
					"text"
				].includes(e.type)) {
					t += n === !1 ? "" : n ?? "";
					continue;
				}
			}
			let i = r;
			switch (i.type) {
				case "space":
					t += this.renderer.space(i);
					break;
				case "hr":
					t += this.renderer.hr(i);
					break;
				case "heading":
					t += this.renderer.heading(i);
					break;
				case "code":
					t += this.renderer.code(i);
					break;
				case "table":
					t += this.renderer.table(i);
					break;
				case "blockquote":
					t += this.renderer.blockquote(i);
					break;
				case "list":
					t += this.renderer.list(i);
					break;
				case "checkbox":
					t += this.renderer.checkbox(i);
					break;
				case "html":
					t += this.renderer.html(i);
					break;
				case "def":
					t += this.renderer.def(i);
					break;
				case "paragraph":
					t += this.renderer.paragraph(i);
					break;
				case "text":
					t += this.renderer.text(i);
					break;
				default: {
					let e = "Token with \"" + i.type + "\" type was not found.";
					if (this.options.silent) return console.error(e), "";
					throw Error(e);
				}
			}
		}
		return t;
	}
	parseInline(e, t = this.renderer) {
		this.renderer.parser = this;
		let n = "";
		for (let r = 0; r < e.length; r++) {
			let i = e[r];
			if (this.options.extensions?.renderers?.[i.type]) {
				let e = this.options.extensions.renderers[i.type].call({ parser: this }, i);
				if (e !== !1 || ![
					"escape",
					"html",
					"link",
					"image",
					"checkbox",
					"strong",
					"em",
					"codespan",
					"br",
					"del",
					"text"
				].includes(i.type)) {
					n += e === !1 ? "" : e ?? "";
					continue;
				}
			}
			let a = i;
			switch (a.type) {
				case "escape":
					n += t.text(a);
					break;
				case "html":
					n += t.html(a);
					break;
				case "link":
					n += t.link(a);
					break;
				case "image":
					n += t.image(a);
					break;
				case "checkbox":
					n += t.checkbox(a);
					break;
				case "strong":
					n += t.strong(a);
					break;
				case "em":
					n += t.em(a);
					break;
				case "codespan":
					n += t.codespan(a);
					break;
				case "br":
					n += t.br(a);
					break;
				case "del":
					n += t.del(a);
					break;
				case "text":
					n += t.text(a);
					break;
				default: {
					let e = "Token with \"" + a.type + "\" type was not found.";
					if (this.options.silent) return console.error(e), "";
					throw Error(e);
				}
			}
		}
		return n;
	}
}, gi = class {
	options;
	block;
	constructor(e) {
		this.options = e || An;
	}
	static passThroughHooks = /* @__PURE__ */ new Set([
		"preprocess",
		"postprocess",
		"processAllTokens",
		"emStrongMask"
	]);
	static passThroughHooksRespectAsync = /* @__PURE__ */ new Set([
		"preprocess",
		"postprocess",
		"processAllTokens"
	]);
	preprocess(e) {
		return e;
	}
	postprocess(e) {
		return e;
	}
	processAllTokens(e) {
		return e;
	}
	emStrongMask(e) {
		return e;
	}
	provideLexer(e = this.block) {
		return e ? Z.lex : Z.lexInline;
	}
	provideParser(e = this.block) {
		return e ? Q.parse : Q.parseInline;
	}
};
function _i(e, t) {
	if (Array.isArray(t)) for (let n = 0; n < t.length; n++) e.push(t[n]);
	else e.push(t);
}
var vi = class {
	defaults = kn();
	options = this.setOptions;
	parse = this.parseMarkdown(!0);
	parseInline = this.parseMarkdown(!1);
	Parser = Q;
	Renderer = mi;
	TextRenderer = hi;
	Lexer = Z;
	Tokenizer = pi;
	Hooks = gi;
	constructor(...e) {
		this.use(...e);
	}
	walkTokens(e, t) {
		let n = [];
		for (let r of e) switch (_i(n, t.call(this, r)), r.type) {
			case "table": {
				let e = r;
				for (let r of e.header) _i(n, this.walkTokens(r.tokens, t));
				for (let r of e.rows) for (let e of r) _i(n, this.walkTokens(e.tokens, t));
				break;
			}
			case "list": {
				let e = r;
				_i(n, this.walkTokens(e.items, t));
				break;
			}
			default: {
				let e = r;
				this.defaults.extensions?.childTokens?.[e.type] ? this.defaults.extensions.childTokens[e.type].forEach((r) => {
					let i = e[r].flat(1 / 0);
					_i(n, this.walkTokens(i, t));
				}) : e.tokens && _i(n, this.walkTokens(e.tokens, t));
			}
		}
		return n;
	}
	use(...e) {
		let t = this.defaults.extensions || {
			renderers: Object.create(null),
			childTokens: Object.create(null)
		};
		return e.forEach((e) => {
			let n = { ...e };
			if (n.async = this.defaults.async || n.async || !1, e.extensions && (e.extensions.forEach((e) => {
				if (!e.name) throw Error("extension name required");
				if ("renderer" in e) {
					let n = t.renderers[e.name];
					n ? t.renderers[e.name] = function(...t) {
						let r = e.renderer.apply(this, t);
						return r === !1 && (r = n.apply(this, t)), r;
					} : t.renderers[e.name] = e.renderer;
				}
				if ("tokenizer" in e) {
					if (!e.level || e.level !== "block" && e.level !== "inline") throw Error("extension level must be 'block' or 'inline'");
					let n = t[e.level];
					n ? n.unshift(e.tokenizer) : t[e.level] = [e.tokenizer], e.start && (e.level === "block" ? t.startBlock ? t.startBlock.push(e.start) : t.startBlock = [e.start] : e.level === "inline" && (t.startInline ? t.startInline.push(e.start) : t.startInline = [e.start]));
				}
				"childTokens" in e && e.childTokens && (t.childTokens[e.name] = e.childTokens);
			}), n.extensions = t), e.renderer) {
				let t = this.defaults.renderer || new mi(this.defaults);
				for (let n in e.renderer) {
					if (!(n in t)) throw Error(`renderer '${n}' does not exist`);
					if (["options", "parser"].includes(n)) continue;
					let r = n, i = e.renderer[r], a = t[r];
					t[r] = (...e) => {
						let n = i.apply(t, e);
						return n === !1 && (n = a.apply(t, e)), n === !1 ? "" : n ?? "";
					};
				}
				n.renderer = t;
			}
			if (e.tokenizer) {
				let t = this.defaults.tokenizer || new pi(this.defaults);
				for (let n in e.tokenizer) {
					if (!(n in t)) throw Error(`tokenizer '${n}' does not exist`);
					if ([
						"options",
						"rules",
						"lexer"
					].includes(n)) continue;
					let r = n, i = e.tokenizer[r], a = t[r];
					t[r] = (...e) => {
						let n = i.apply(t, e);
						return n === !1 && (n = a.apply(t, e)), n;
					};
				}
				n.tokenizer = t;
			}
			if (e.hooks) {
				let t = this.defaults.hooks || new gi();
				for (let n in e.hooks) {
					if (!(n in t)) throw Error(`hook '${n}' does not exist`);
					if (["options", "block"].includes(n)) continue;
					let r = n, i = e.hooks[r], a = t[r];
					t[r] = gi.passThroughHooks.has(n) ? (e) => {
						if (t.options.async && gi.passThroughHooksRespectAsync.has(n)) return (async () => {
							let n = await i.call(t, e);
							return a.call(t, n);
						})();
						let r = i.call(t, e);
						return a.call(t, r);
					} : (...e) => {
						if (t.options.async) return (async () => {
							let n = await i.apply(t, e);
							return n === !1 && (n = await a.apply(t, e)), n;
						})();
						let n = i.apply(t, e);
						return n === !1 && (n = a.apply(t, e)), n;
					};
				}
				n.hooks = t;
			}
			if (e.walkTokens) {
				let t = this.defaults.walkTokens, r = e.walkTokens;
				n.walkTokens = function(e) {
					let n = [];
					return _i(n, r.call(this, e)), t && _i(n, t.call(this, e)), n;
				};
			}
			this.defaults = {
				...this.defaults,
				...n
			};
		}), this;
	}
	setOptions(e) {
		return this.defaults = {
			...this.defaults,
			...e
		}, this;
	}
	lexer(e, t) {
		return Z.lex(e, t ?? this.defaults);
	}
	parser(e, t) {
		return Q.parse(e, t ?? this.defaults);
	}
	parseMarkdown(e) {
		return (t, n) => {
			let r = { ...n }, i = {
				...this.defaults,
				...r
			}, a = this.onError(!!i.silent, !!i.async);
			if (this.defaults.async === !0 && r.async === !1) return a(/* @__PURE__ */ Error("marked(): The async option was set to true by an extension. Remove async: false from the parse options object to return a Promise."));
			if (typeof t > "u" || t === null) return a(/* @__PURE__ */ Error("marked(): input parameter is undefined or null"));
			if (typeof t != "string") return a(/* @__PURE__ */ Error("marked(): input parameter is of type " + Object.prototype.toString.call(t) + ", string expected"));
			if (i.hooks && (i.hooks.options = i, i.hooks.block = e), i.async) return (async () => {
				let n = i.hooks ? await i.hooks.preprocess(t) : t, r = await (i.hooks ? await i.hooks.provideLexer(e) : e ? Z.lex : Z.lexInline)(n, i), a = i.hooks ? await i.hooks.processAllTokens(r) : r;
				i.walkTokens && await Promise.all(this.walkTokens(a, i.walkTokens));
				let o = await (i.hooks ? await i.hooks.provideParser(e) : e ? Q.parse : Q.parseInline)(a, i);
				return i.hooks ? await i.hooks.postprocess(o) : o;
			})().catch(a);
			try {
				i.hooks && (t = i.hooks.preprocess(t));
				let n = (i.hooks ? i.hooks.provideLexer(e) : e ? Z.lex : Z.lexInline)(t, i);
				i.hooks && (n = i.hooks.processAllTokens(n)), i.walkTokens && this.walkTokens(n, i.walkTokens);
				let r = (i.hooks ? i.hooks.provideParser(e) : e ? Q.parse : Q.parseInline)(n, i);
				return i.hooks && (r = i.hooks.postprocess(r)), r;
			} catch (e) {
				return a(e);
			}
		};
	}
	onError(e, t) {
		return (n) => {
			if (n.message += "\nPlease report this to https://github.com/markedjs/marked.", e) {
				let e = "<p>An error occurred:</p><pre>" + X(n.message + "", !0) + "</pre>";
				return t ? Promise.resolve(e) : e;
			}
			if (t) return Promise.reject(n);
			throw n;
		};
	}
}, yi = new vi();
function $(e, t) {
	return yi.parse(e, t);
}
$.options = $.setOptions = function(e) {
	return yi.setOptions(e), $.defaults = yi.defaults, U($.defaults), $;
}, $.getDefaults = kn, $.defaults = An;
function bi(...e) {
	return yi.use(...e), $.defaults = yi.defaults, U($.defaults), $;
}
$.use = bi, $.walkTokens = function(e, t) {
	return yi.walkTokens(e, t);
}, $.parseInline = yi.parseInline, $.Parser = Q, $.parser = Q.parse, $.Renderer = mi, $.TextRenderer = hi, $.Lexer = Z, $.lexer = Z.lex, $.Tokenizer = pi, $.Hooks = gi, $.parse = $, $.options, $.setOptions, $.walkTokens, $.parseInline, Q.parse, Z.lex;
// src/chat/markdown.js
var xi = {
	ALLOWED_TAGS: [
		"p",
		"br",
		"strong",
		"em",
		"ul",
		"ol",
		"li",
		"a",
		"code",
		"blockquote"
	],
	ALLOWED_ATTR: ["href"],
	ALLOWED_URI_REGEXP: /^(?:https?:\/\/|mailto:|tel:)/i,
	ALLOW_DATA_ATTR: !1,
	ALLOW_ARIA_ATTR: !1
}, Si = (e) => e.replace(/[&<>"]/g, (e) => `&#${e.charCodeAt(0)};`), Ci = new vi({
	breaks: !0,
	gfm: !0,
	async: !1,
	renderer: {
		html: ({ text: e }) => Si(e),
		image: ({ text: e }) => Si(e),
		link({ href: e, tokens: t }) {
			let n = this.parser.parseInline(t);
			return xi.ALLOWED_URI_REGEXP.test(e) ? `<a href="${Si(e)}">${n}</a>` : n;
		}
	}
});
function wi(e) {
	return On.sanitize(Ci.parse(String(e)), xi);
}
function Ti(e) {
	return On.sanitize(wi(e), {
		...xi,
		RETURN_DOM_FRAGMENT: !0
	}).textContent.replace(/\s+/g, " ").trim();
}
// src/chat/reply.js
var Ei = [
	{
		lead: "Bel nu 112",
		level: "now",
		call: "112"
	},
	{
		lead: "Bel 113",
		level: "now",
		call: "113"
	},
	{
		lead: "Neem contact op met je huisarts",
		level: "soon"
	},
	{
		lead: "Overleg eerst met je arts of apotheker",
		level: "soon"
	}
], Di = {
	"/hielp_wel": "up",
	"/hielp_niet": "down"
}, Oi = /^Bron: (?:\[(.+)\]\(\S*\)|(.+))$/, ki = /^Wetenschappelijke bron: \[?(https:\/\/doi\.org\/[^\s\])]+)/;
function Ai(e, t) {
	let n = String(e.text ?? "").split("\n"), r = new Map((e.sources ?? []).map(({ heading: e, section: t }) => [e, t])), i = n.flatMap((e) => {
		let n = e.match(Oi)?.slice(1).find(Boolean);
		if (!n) return [];
		let i = r.get(n);
		return [{
			heading: n,
			href: i ? `${t}#${ji(i)}` : ""
		}];
	}), a = (e.buttons ?? []).filter(({ title: e, payload: t }) => e && t);
	return {
		referral: Ei.find(({ lead: e }) => n[0].startsWith(e)),
		sources: i,
		science: n.map((e) => e.match(ki)?.[1]).filter(Boolean),
		text: n.filter((e) => !Oi.test(e) && !ki.test(e)).join("\n").trim(),
		choices: a.filter(({ payload: e }) => !Di[e]).map((e) => ({ ...e })),
		thumbs: a.filter(({ payload: e }) => Di[e])
	};
}
function ji(e) {
	return `sectie-${e.replaceAll(".", "-")}`;
}
function Mi(e) {
	return Di[e];
}
function Ni(e, { choices: t = !0 } = {}) {
	return e.flatMap((e) => {
		let n = Ai(e, ""), r = n.choices.map(({ title: e }) => e);
		return [
			n.referral ? `${A.important}:` : "",
			Ti(n.referral || !n.sources.length ? n.text : ""),
			...n.sources.map(({ heading: e }) => `${A.source} ${e}.`),
			...n.science.map((e) => `${A.science} ${e}`),
			n.sources.length && !n.referral ? Ti(n.text) : "",
			t && r.length ? `${n.sources.length ? A.more : A.choose} ${r.join("; ")}` : ""
		].filter(Boolean);
	});
}
// src/chat/turns.js
var Pi = new Intl.DateTimeFormat("nl-NL", {
	hour: "2-digit",
	minute: "2-digit"
});
function Fi(e, t) {
	return e.who === "visitor" ? Ii(e, t) : Li(e, t);
}
function Ii(e, t) {
	return S`<li class="turn visitor">
    ${Ri(A.you, e, t)}
    <p class="bubble" dir="auto">${e.text}</p>
    ${e.state === "failed" ? S`<p class="lost">
          ${k.lost}<span>${A.failed}</span>
          <button type="button" class="plain" data-retry=${e.id} @click=${() => t.retry(e.id)}>
            ${A.retry}
          </button>
        </p>` : w}
  </li>`;
}
function Li(e, t) {
	let n = e.reply.map((e) => Ai(e, t.article));
	n.flatMap((e) => e.choices).forEach((e, t) => e.number = t + 1);
	let r = n.flatMap((e) => e.thumbs);
	return S`<li class="turn guide">
    ${Ri(A.guide, e, t)} ${n.map((e) => zi(e, t))}
    <div class="tools">
      ${r.map((n) => Wi(n, e, t))}
      <button type="button" class="tool" @click=${() => t.copy(e)}>${k.copy}<span>${A.copy}</span></button>
    </div>
  </li>`;
}
function Ri(e, t, n) {
	let r = new Date(t.time);
	return S`<p class="speaker">
    <span>${e}</span>${n.times ? S` <time datetime=${r.toISOString()}>${Pi.format(r)}</time>` : w}
  </p>`;
}
function zi(e, t) {
	return [
		e.referral ? Bi(e) : w,
		!e.referral && e.text && !e.sources.length ? S`<div class="bubble">${Gi(e.text)}</div>` : w,
		e.sources.length || e.science.length ? Vi(e, t) : w,
		e.choices.length ? Hi(e, t) : w
	];
}
function Bi({ referral: e, text: t }) {
	let [, n, r] = t.match(/^(.+?[.!?])(?:\s+([^]*))?$/) ?? [
		t,
		t,
		""
	];
	return S`<div class="bubble referral ${e.level}">
    <p class="important">${k.important}<strong>${A.important}</strong></p>
    <p class="first">${n}</p>
    ${r ? Gi(r) : w}
    ${e.call ? S`<p><a class="call" href="tel:${e.call}">${k.call}${A.call(e.call)}</a></p>` : w}
  </div>`;
}
function Vi({ sources: e, science: t, text: n, referral: r }, i) {
	return S`<div class="bubble source">
    ${e.map(({ heading: e, href: t }) => S`<p>
        ${k.source}<span
          >${A.source}
          ${t ? S`<a href=${t} @click=${(e) => i.follow(e, t)}>${e}</a>` : e}</span
        >
      </p>`)}
    ${t.map((e) => S`<p><span>${A.science} <a href=${e} rel="noopener">${e}</a></span></p>`)}
    ${n && !r ? S`<div class="notice">${Gi(n)}</div>` : w}
  </div>`;
}
function Hi({ choices: e, sources: t }, n) {
	return S`<div class="choices" role="group" aria-label=${t.length ? A.more : A.choose}>
    ${t.length ? S`<p class="label" aria-hidden="true">${A.more}</p>` : w}
    ${e.map((e) => Ui(e, n, t.length ? "" : `${e.number}. `))}
  </div>`;
}
function Ui({ title: e, payload: t }, n, r = "") {
	return S`<button
    type="button"
    class="choice"
    aria-disabled=${n.busy ? "true" : "false"}
    @click=${() => n.choose(t, e)}
  >
    ${r}${e}
  </button>`;
}
function Wi({ title: e, payload: t }, n, r) {
	let i = e.replace(/^[^\p{L}]+/u, "");
	return S`<button
    type="button"
    class="tool"
    aria-pressed=${n.vote === t ? "true" : "false"}
    aria-disabled=${n.vote ? "true" : "false"}
    @click=${() => r.vote(n.id, t)}
  >
    ${k[Mi(t)]}<span>${i}</span>
  </button>`;
}
function Gi(e) {
	return Ke(wi(e));
}
// src/chat/panel.js
var Ki = 2e3, qi = 1600;
function Ji({ open: e, toggleMenu: t, hide: n }) {
	return S`<div class="head">
    ${k.mark}
    <div>
      <h2>${A.title}</h2>
      <p>${A.subtitle}</p>
    </div>
    <button
      type="button"
      class="menu-button"
      aria-label=${A.menu}
      aria-expanded=${e ? "true" : "false"}
      @click=${t}
    >
      ${k.menu}
    </button>
    <button type="button" aria-label=${A.close} @click=${n}>${k.close}</button>
  </div>`;
}
function Yi({ times: e, privacy: t, renew: n, copy: r, print: i, toggleTimes: a, doubt: o }) {
	return S`<div class="menu" role="group" aria-label=${A.menu}>
    ${Xi(k.anew, A.newConversation, n)} ${Xi(k.copy, A.copyAll, r)}
    ${Xi(k.print, A.print, i)} ${Xi(k.clock, A.times, a, e ? "true" : "false")}
    ${Xi(k.bin, A.remove, o)} ${t ? S`<a href=${t}>${A.privacy}</a>` : w}
  </div>`;
}
function Xi(e, t, n, r) {
	return S`<button type="button" aria-pressed=${r ?? w} @click=${n}>
    ${e}<span>${t}</span>
  </button>`;
}
function Zi({ erase: e, keep: t }) {
	return S`<div class="sure" role="group" aria-labelledby="sure" aria-describedby="how" tabindex="-1">
    <p id="sure"><strong>${A.removeSure}</strong></p>
    <p id="how">${A.removeHow}</p>
    <button type="button" class="danger" @click=${e}>${A.removeYes}</button>
    <button type="button" class="choice" @click=${t}>${A.removeNo}</button>
  </div>`;
}
function Qi({ minutes: e, examples: t, view: n }) {
	return S`<div class="introduction">
    <p>${A.introduction}</p>
    <p>${A.careful} ${A.remembered(e)}</p>
    ${t.length ? S`<p class="label">${A.examples}</p>
          <div class="choices">${t.map((e) => Ui(e, n))}</div>` : w}
  </div>`;
}
function $i({ busy: e, length: t, submit: n, keydown: r, typed: i }) {
	return S`<form @submit=${n}>
    <label for="field">${A.field}</label>
    <div class="row">
      <textarea
        id="field"
        rows="1"
        maxlength=${Ki}
        autocomplete="off"
        placeholder=${A.placeholder}
        @keydown=${r}
        @input=${i}
      ></textarea>
      <button type="submit" class="send" aria-disabled=${e ? "true" : "false"}>
        ${k.send}<span>${A.send}</span>
      </button>
    </div>
    ${t >= qi ? S`<p class="count">${A.length(t, Ki)}</p>` : w}
    <p class="emergency">
      <span>${A.emergency} <a href="tel:112">112</a>.</span>
      <span>${A.despair} <a href="tel:113">113</a>.</span>
    </p>
  </form>`;
}
// src/chat/print.js
var ea = new CSSStyleSheet();
ea.replaceSync("@media print { body > :not(darmgids-chat) { display: none !important; } }");
function ta(e) {
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, ea], e.dataset.printing = "", window.addEventListener("afterprint", () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((e) => e !== ea), delete e.dataset.printing;
	}, { once: !0 }), window.print();
}
// src/chat/api.js
var na = 3e4, ra = class extends Error {}, ia = class extends Error {}, aa = class {
	constructor(e) {
		this.base = new URL("webhooks/web/", e).href;
	}
	async examples() {
		let { body: e } = await this.#e("GET", "start");
		return Array.isArray(e?.examples) ? e.examples : [];
	}
	async begin() {
		let { status: e, body: t } = await this.#e("POST", "session");
		if (typeof t?.session == "string") return { session: t.session };
		if (e === 429 || e === 403) return { refusal: {
			status: e,
			reply: oa(t)
		} };
		throw new ra();
	}
	async send(e, t) {
		let { status: n, body: r } = await this.#e("POST", "message", e, { message: t });
		if (n === 401) throw new ia();
		let i = oa(r);
		if (!i.length) throw new ra();
		return {
			status: n,
			reply: i
		};
	}
	async erase(e) {
		let { status: t } = await this.#e("DELETE", "session", e);
		return t === 200 || t === 401;
	}
	async #e(e, t, n, r) {
		try {
			let i = await fetch(this.base + t, {
				method: e,
				headers: {
					...n && { Authorization: `Bearer ${n}` },
					...r && { "Content-Type": "application/json" }
				},
				body: r && JSON.stringify(r),
				credentials: "omit",
				signal: AbortSignal.timeout(na)
			});
			return {
				status: i.status,
				body: await i.json()
			};
		} catch {
			throw new ra();
		}
	}
};
function oa(e) {
	return Array.isArray(e) ? e.filter((e) => e && typeof e == "object") : [];
}
// src/storage.js
var sa = "darmgids:", ca = 6e4;
function la(e) {
	return sa + e;
}
function ua(e) {
	try {
		let t = window[e];
		return t.setItem(sa, ""), t.removeItem(sa), t;
	} catch {
		return da();
	}
}
function da() {
	let e = /* @__PURE__ */ new Map();
	return {
		getItem: (t) => e.get(t) ?? null,
		setItem: (t, n) => e.set(t, n),
		removeItem: (t) => e.delete(t)
	};
}
function fa(e, t, n) {
	let r = e.getItem(t);
	if (r !== null) {
		try {
			if (Date.now() - JSON.parse(r).changed < n * ca) return;
		} catch {}
		e.removeItem(t);
	}
}
// src/chat/conversation.js
var pa = 6e4, ma = "darmgids:tab", ha = class extends EventTarget {
	constructor({ server: e, keep: t }) {
		super(), this.key = la(e), this.keep = t, this.storage = ua("localStorage"), this.tab = this.#r(), fa(this.storage, this.key, t), this.state = this.#n(), this.#e(), window.addEventListener("storage", (e) => {
			(e.key === null || e.key === this.key) && (this.state = this.#n(), this.dispatchEvent(new Event("change")));
		});
	}
	get turns() {
		return this.state.turns;
	}
	get session() {
		return this.state.session;
	}
	get sessions() {
		return [this.state.session, ...this.state.earlier].filter(Boolean);
	}
	get busy() {
		return this.turns.some((e) => e.state === "busy");
	}
	setSession(e) {
		this.#t((t) => {
			t.session && t.earlier.push(t.session), t.session = e;
		});
	}
	add(e) {
		let t = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
		return this.#t((n) => {
			n.turns = [...n.turns, {
				id: t,
				time: Date.now(),
				tab: this.tab,
				...e
			}].slice(-200);
		}), t;
	}
	update(e, t) {
		this.#t((n) => {
			n.turns = n.turns.map((n) => n.id === e ? {
				...n,
				...t
			} : n);
		});
	}
	has(e) {
		return this.state = this.#n(), this.turns.some((t) => t.id === e);
	}
	renew() {
		this.#t((e) => {
			e.session && e.earlier.push(e.session), e.session = "", e.turns = [];
		});
	}
	forget() {
		this.storage.removeItem(this.key), this.state = ga(), this.dispatchEvent(new Event("change"));
	}
	#e() {
		let e = ({ state: e, tab: t, time: n }) => e === "busy" && (t === this.tab || Date.now() - n > pa);
		this.turns.some(e) && this.#t((t) => {
			t.turns = t.turns.map((t) => e(t) ? {
				...t,
				state: "failed"
			} : t);
		});
	}
	#t(e) {
		let t = this.#n();
		e(t), t.changed = Date.now(), this.state = t;
		try {
			this.storage.setItem(this.key, JSON.stringify(t));
		} catch {
			this.storage = da(), this.storage.setItem(this.key, JSON.stringify(t));
		}
		this.dispatchEvent(new Event("change"));
	}
	#n() {
		try {
			let e = JSON.parse(this.storage.getItem(this.key) ?? "null");
			if (e && typeof e.session == "string" && Array.isArray(e.turns) && Array.isArray(e.earlier)) return e.turns = e.turns.filter(_a), e;
		} catch {}
		return ga();
	}
	#r() {
		let e = ua("sessionStorage"), t = e.getItem(ma) ?? Math.random().toString(36).slice(2);
		return e.setItem(ma, t), t;
	}
};
function ga() {
	return {
		session: "",
		earlier: [],
		turns: [],
		changed: 0
	};
}
function _a(e) {
	return (e?.who === "visitor" ? typeof e.text == "string" : e?.who === "guide" && Array.isArray(e.reply)) && typeof e.id == "string" && Number.isFinite(e.time);
}
// src/chat/talk.js
var va = 429, ya = 403, ba = class extends EventTarget {
	constructor(e) {
		super(), this.api = new aa(e.server), this.conversation = new ha(e);
	}
	ask(e, t = e) {
		let n = this.conversation.add({
			who: "visitor",
			text: t,
			message: e,
			state: "busy"
		});
		return this.#e(n, e);
	}
	retry(e) {
		let t = this.conversation.turns.find((t) => t.id === e);
		if (t && t.state === "failed") return this.conversation.update(e, { state: "busy" }), this.#e(e, t.message);
	}
	async vote(e, t) {
		let n = this.conversation.turns.find((t) => t.id === e);
		if (n && !n.vote) {
			this.conversation.update(e, { vote: t });
			try {
				let { reply: n } = await this.#t(t);
				this.conversation.has(e) && this.#r(n);
			} catch {
				this.conversation.update(e, { vote: "" }), this.#i(A.voteLost);
			}
		}
	}
	renew() {
		this.conversation.renew(), this.#i(A.started);
	}
	async erase() {
		try {
			for (let e of this.conversation.sessions) if (!await this.api.erase(e)) throw new ra();
		} catch {
			return this.#i(A.notRemoved), !1;
		}
		return this.conversation.forget(), this.#i(A.removed), !0;
	}
	async #e(e, t) {
		try {
			let { status: n, reply: r } = await this.#t(t);
			if (!this.conversation.has(e)) return;
			let i = n !== va && n !== ya;
			this.conversation.update(e, { state: i ? "sent" : "failed" }), r.some((e) => e.erased) && await this.#n(), this.#r(r);
		} catch {
			if (!this.conversation.has(e)) return;
			this.conversation.update(e, { state: "failed" }), this.#a([A.lost]);
		}
	}
	async #t(e) {
		for (let t of [!1, !0]) {
			if (!this.conversation.session || t) {
				let { session: e, refusal: t } = await this.api.begin();
				if (t) return t;
				this.conversation.setSession(e);
			}
			try {
				return await this.api.send(this.conversation.session, e);
			} catch (e) {
				if (t || !(e instanceof ia)) throw e;
			}
		}
		throw new ra();
	}
	async #n() {
		let e = this.conversation.sessions.slice(1);
		(await Promise.all(e.map((e) => this.api.erase(e).catch(() => !1)))).every(Boolean) ? this.conversation.forget() : this.conversation.renew();
	}
	#r(e) {
		this.conversation.add({
			who: "guide",
			reply: e
		}), this.#a(Ni(e));
	}
	#i(e) {
		this.dispatchEvent(new CustomEvent("notice", { detail: e }));
	}
	#a(e) {
		this.dispatchEvent(new CustomEvent("say", { detail: e }));
	}
}, xa = 100, Sa = 2e4, Ca = 1e4, wa = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }), Ta = class extends Le {
	static styles = a(Ve);
	static properties = {
		menu: { state: !0 },
		sure: { state: !0 },
		times: { state: !0 },
		offline: { state: !0 },
		length: { state: !0 },
		examples: { state: !0 },
		notice: { state: !0 }
	};
	begin(e, t) {
		this.options = e, this.closed = t, this.hidden = !0, this.dataset.side = e.side, this.dataset.theme = e.theme, this.menu = this.sure = this.times = !1, this.offline = !navigator.onLine, this.length = 0, this.examples = [], this.notice = "", this.talk = new ba(e), this.talk.conversation.addEventListener("change", () => this.requestUpdate()), this.talk.addEventListener("say", (e) => this.say(e.detail)), this.talk.addEventListener("notice", (e) => this.tell(e.detail)), window.addEventListener("offline", () => this.line(!1)), window.addEventListener("online", () => this.line(!0)), document.addEventListener("keydown", (e) => this.escape(e));
	}
	show(e = !0) {
		this.hidden = !1, this.examples.length || this.fetchExamples(), this.updateComplete.then(() => {
			this.toEnd(), e && (matchMedia("(pointer: coarse)").matches ? this.part(".panel") : this.field).focus();
		});
	}
	hide() {
		let e = this.matches(":focus-within");
		this.hidden = !0, this.menu = this.sure = !1, this.closed(e);
	}
	ask(e, t = e) {
		this.talk.conversation.busy || this.talk.ask(e, t);
	}
	async fetchExamples() {
		this.examples = await this.talk.api.examples().catch(() => []);
	}
	part(e) {
		return this.renderRoot.querySelector(e);
	}
	get field() {
		return this.part("textarea");
	}
	say(e) {
		let t = this.part(".live");
		if (t) for (let n of e) {
			let e = document.createElement("p");
			e.textContent = n, t.append(e), setTimeout(() => e.remove(), Sa);
		}
	}
	tell(e) {
		this.say([e]), this.notice = e, clearTimeout(this.untell), this.untell = setTimeout(() => this.notice = "", Ca);
	}
	line(e) {
		this.offline = !e, e ? this.tell(A.online) : this.say([A.offline]);
	}
	escape(e) {
		e.key !== "Escape" || this.hidden || e.defaultPrevented || (this.sure ? this.doubt() : this.menu ? this.toggleMenu() : this.hide(), e.preventDefault());
	}
	updated() {
		let e = this.talk.conversation.turns, t = e.at(-1), n = `${e.length}${t?.state}`;
		if (n === this.drawn) return;
		let r = this.drawn === void 0;
		this.drawn = n, !r && t?.who === "guide" ? this.toTurn() : this.toEnd();
	}
	get scroller() {
		let e = this.part(".panel");
		return getComputedStyle(e).overflowY === "auto" ? e : this.part(".scroll");
	}
	toEnd() {
		let { scroller: e } = this;
		e.scrollTop = this.talk.conversation.turns.length ? e.scrollHeight : 0;
	}
	toTurn() {
		let { scroller: e } = this, t = this.renderRoot.querySelectorAll(".turn.visitor"), n = t[t.length - 1] ?? this.part("ol").lastElementChild;
		e.scrollTop += n.getBoundingClientRect().top - e.getBoundingClientRect().top - 8;
	}
	submit(e) {
		e?.preventDefault();
		let t = this.field.value.trim();
		t && !this.talk.conversation.busy && (this.field.value = "", this.typed(), this.notice = "", this.menu = !1, this.ask(t), matchMedia("(pointer: coarse)").matches && this.field.blur());
	}
	keydown(e) {
		e.key === "Enter" && !e.shiftKey && !e.isComposing && this.submit(e);
	}
	typed() {
		let e = this.field, t = Ki - e.value.length;
		t <= xa && 2e3 - this.length > xa && this.say([A.lengthLeft(t)]), this.length = e.value.length, e.style.height = "auto", e.style.height = `${e.scrollHeight + 4}px`;
	}
	toggleMenu() {
		this.menu = !this.menu, this.menu || this.part(".menu-button").focus();
	}
	renew() {
		this.toggleMenu(), this.talk.renew(), this.field.focus();
	}
	async doubt() {
		this.sure = !this.sure, this.menu = !1, await this.updateComplete, this.part(this.sure ? ".sure" : ".menu-button").focus();
	}
	async erase() {
		this.sure = !1, await this.talk.erase(), this.field.focus();
	}
	async copy(e) {
		let t = e.flatMap((e) => [e.who === "visitor" ? `${A.you}: ${e.text}` : Ni(e.reply, { choices: !1 }).join("\n"), ""]);
		this.tell(await ze(t.join("\n").trim()) ? A.copied : A.notCopied);
	}
	follow(e, t) {
		if (t.split("#")[0] !== location.href.split("#")[0]) return;
		matchMedia("(max-width: 48rem), (max-height: 30rem)").matches && this.hide();
		let n = document.getElementById(t.split("#")[1]);
		n && (e.preventDefault(), location.hash = t.split("#")[1], n.tabIndex = -1, n.focus());
	}
	get view() {
		let { talk: e } = this;
		return {
			article: this.options.article,
			times: this.times,
			busy: e.conversation.busy,
			choose: (e, t) => this.ask(e, t),
			retry: (t) => e.retry(t),
			vote: (t, n) => e.vote(t, n),
			copy: (e) => this.copy([e]),
			follow: (e, t) => this.follow(e, t)
		};
	}
	render() {
		let { turns: e, busy: t } = this.talk.conversation;
		return S`<section class="panel" role="dialog" aria-label=${A.dialog} tabindex="-1">
      ${Ji({
			open: this.menu,
			toggleMenu: () => this.toggleMenu(),
			hide: () => this.hide()
		})}
      ${this.menu ? this.menuTemplate(e) : w}
      ${this.sure ? Zi({
			erase: () => this.erase(),
			keep: () => this.doubt()
		}) : w}
      ${this.offline ? S`<p class="offline">${k.lost}<span>${A.offline}</span></p>` : w}
      <div class="scroll" role="region" aria-label=${A.conversation} tabindex="0">
        <p class="print-title">${A.printed(wa.format(/* @__PURE__ */ new Date()))}</p>
        ${e.length ? w : Qi({
			minutes: this.options.keep,
			examples: this.examples,
			view: this.view
		})}
        <ol role="list">
          ${e.map((e) => Fi(e, this.view))}
          ${t ? S`<li class="turn guide typing"><p class="bubble">${A.typing}<i></i><i></i><i></i></p></li>` : w}
        </ol>
      </div>
      ${this.notice ? S`<p class="notice-bar" aria-hidden="true">${this.notice}</p>` : w}
      ${$i({
			busy: t,
			length: this.length,
			submit: (e) => this.submit(e),
			keydown: (e) => this.keydown(e),
			typed: () => this.typed()
		})}
      <div class="live" aria-live="polite"></div>
    </section>`;
	}
	menuTemplate(e) {
		return Yi({
			times: this.times,
			privacy: this.options.privacy,
			renew: () => this.renew(),
			copy: () => {
				this.toggleMenu(), this.copy(e);
			},
			print: () => {
				this.toggleMenu(), ta(this);
			},
			toggleTimes: () => this.times = !this.times,
			doubt: () => this.doubt()
		});
	}
}, Ea = "darmgids-chat";
function Da(e, t) {
	customElements.get(Ea) || customElements.define(Ea, Ta);
	let n = document.createElement(Ea);
	return n.lang = "nl", n.begin(e, t), document.body.append(n), n;
}
export { Da as createChat };
