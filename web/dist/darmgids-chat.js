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
async function O(e) {
	try {
		return await navigator.clipboard.writeText(e), !0;
	} catch {
		return ze(e);
	}
}
function ze(e) {
	let t = document.activeElement, n = document.createElement("textarea");
	n.value = e, n.style.position = "fixed", n.style.opacity = "0", document.body.append(n), n.select();
	let r = document.execCommand("copy");
	return n.remove(), t?.focus?.(), r;
}
// src/chat/chat.css?inline
var Be = ":host{all:initial;--ground:#fff;--surface:#f3f6f9;--text:#1b2733;--soft:#4c5b69;--edge:#7b8a98;--hair:#d5dde5;--brand:#154273;--on-brand:#fff;--link:#0a5a96;--mine:#dcebf7;--focus:#0a5a96;--now:#a3001b;--now-ground:#fdeeee;--soon:#8a4b00;--soon-ground:#fff5e3;z-index:2147483000;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;position:fixed;inset-block-end:max(1em, env(safe-area-inset-bottom));inset-inline-end:max(1em, env(safe-area-inset-right))}:host([data-side=left]){inset-inline:max(1em, env(safe-area-inset-left)) auto}:host([hidden]){display:none}:host([data-theme=dark]){--ground:#14202b;--surface:#1e2d3a;--text:#eef3f7;--soft:#b7c4cf;--edge:#8496a5;--hair:#36495a;--brand:#0d2a49;--link:#8fc8f5;--mine:#24486b;--focus:#ffd166;--now:#ff9d9d;--now-ground:#3d1a20;--soon:#ffc46b;--soon-ground:#382a12;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}@media (prefers-color-scheme:dark){:host([data-theme=auto]){--ground:#14202b;--surface:#1e2d3a;--text:#eef3f7;--soft:#b7c4cf;--edge:#8496a5;--hair:#36495a;--brand:#0d2a49;--link:#8fc8f5;--mine:#24486b;--focus:#ffd166;--now:#ff9d9d;--now-ground:#3d1a20;--soon:#ffc46b;--soon-ground:#382a12;--lightningcss-light: ;--lightningcss-dark:initial;color-scheme:dark}}*{box-sizing:border-box}p,h2,ol,ul{margin:0}a{color:var(--link);text-underline-offset:.15em;overflow-wrap:anywhere}svg{fill:none;stroke:currentColor;stroke-width:2px;stroke-linecap:round;stroke-linejoin:round;flex:none;width:1.35em;height:1.35em}button{font:inherit;color:inherit;cursor:pointer}:focus-visible{outline:3px solid var(--focus);outline-offset:2px}.panel{width:27em;max-width:calc(100vw - 2em);height:min(48em,100vh - 2em);border:1px solid var(--edge);background:var(--ground);height:min(48em,100dvh - 2em);color:var(--text);border-radius:.75em;flex-direction:column;font:400 medium/1.5 system-ui,Segoe UI,Roboto,sans-serif;display:flex;position:relative;overflow:hidden;box-shadow:0 12px 40px #0000004d}.panel>*{font-size:1.0625em}.panel>.head{font-size:1em}.head{background:var(--brand);color:var(--on-brand);align-items:center;gap:.6em;padding:.6em .6em .6em 1em;display:flex}.head>svg{width:1.9em;height:1.9em}.head div{flex:1;min-width:0}h2{font-size:1.15em;line-height:1.2}.head p{font-size:.875em;line-height:1.3}.head button{background:0 0;border:0;border-radius:.5em;place-items:center;width:2.75em;height:2.75em;padding:0;display:grid}.head button:hover{background:#ffffff2e}.head button:focus-visible{outline-offset:-3px;outline-color:#ffd166}.menu{border-block-end:1px solid var(--edge);background:var(--ground);padding:.35em;display:grid}.menu button,.menu a{text-align:start;background:0 0;border:0;border-radius:.4em;align-items:center;gap:.7em;min-height:2.75em;padding:.3em .7em;display:flex}.menu button:hover,.menu a:hover{background:var(--surface)}.menu [aria-pressed=true] span:after{content:\" ✓\"}.sure{border-block-end:1px solid var(--edge);background:var(--surface);flex-wrap:wrap;gap:.6em;padding:1em;display:flex}.sure p{flex-basis:100%}.danger{border:2px solid var(--now);background:var(--now-ground);min-height:2.75em;color:var(--now);border-radius:.5em;padding:.4em 1em;font-weight:600}.offline,.lost{align-items:center;gap:.5em;display:flex}.offline{border-block-end:1px solid var(--soon);background:var(--soon-ground);color:var(--soon);padding:.5em 1em}.scroll{overscroll-behavior:contain;flex:1;min-height:0;padding:1em;overflow-y:auto}.scroll:focus-visible{outline-offset:-3px}ol[role=list]{gap:1em;padding:0;list-style:none;display:grid}.introduction{gap:.75em;display:grid}.label{color:var(--soft);font-size:.95em}.turn{gap:.5em;min-width:0;display:grid}.speaker{color:var(--soft);font-size:.875em}.visitor .speaker{text-align:end}.bubble{background:var(--surface);overflow-wrap:anywhere;border-radius:.75em;min-width:0;padding:.7em .9em}.bubble>*+*{margin-block-start:.6em}.bubble ul,.bubble ol{padding-inline-start:1.25em}.visitor .bubble{background:var(--mine);white-space:pre-wrap;border-end-end-radius:.15em;justify-self:end;max-width:88%}.guide .bubble{border-start-start-radius:.15em}.referral{border:2px solid var(--soon);background:var(--soon-ground);border-inline-start-width:.5em}.referral.now{border-color:var(--now);background:var(--now-ground)}.important{color:var(--soon);align-items:center;gap:.5em;font-size:1.125em;display:flex}.now .important{color:var(--now)}.first{font-weight:700}.call{min-height:2.75em;color:var(--now);border:2px solid;border-radius:.5em;align-items:center;gap:.5em;padding:.4em 1em;font-weight:600;display:inline-flex}.source{border-inline-start:3px solid var(--link);background:0 0;border-radius:0;padding:.2em 0 .2em .8em;font-size:.95em}.source p{gap:.5em;display:flex}.source p svg{color:var(--link);margin-block-start:.1em}.source .notice{color:var(--soft)}.choices{gap:.45em;display:grid}.choice{border:1.5px solid var(--link);background:var(--ground);min-height:2.75em;color:var(--link);text-align:start;border-radius:.6em;padding:.45em .9em}.choice:hover{background:var(--surface)}[aria-disabled=true]{cursor:default}.choice[aria-disabled=true]{border-style:dashed}.tools{flex-wrap:wrap;gap:.25em;margin-inline-start:-.5em;display:flex}.tool,.plain{min-height:2.25em;color:var(--soft);background:0 0;border:0;border-radius:.4em;align-items:center;gap:.35em;padding:.2em .5em;font-size:.875em;display:inline-flex}.tool:hover,.plain:hover{background:var(--surface);color:var(--text)}.tool[aria-disabled=true]{opacity:.75}.tool[aria-pressed=true]{background:var(--mine);color:var(--text);opacity:1;font-weight:600}.tool[aria-pressed=true] svg{fill:currentColor;fill-opacity:.25}.lost{color:var(--now);flex-wrap:wrap;justify-content:flex-end;font-size:.95em}.plain{color:var(--link);font-size:.95em;text-decoration:underline}.typing i{background:currentColor;border-radius:50%;width:.35em;height:.35em;margin-inline-start:.3em;animation:1.2s infinite typing;display:inline-block}.typing i:nth-of-type(2){animation-delay:.2s}.typing i:nth-of-type(3){animation-delay:.4s}.typing .bubble{color:var(--soft);justify-self:start}@keyframes typing{30%{transform:translateY(-.3em)}}form{border-block-start:1px solid var(--hair);grid-template-columns:minmax(0,1fr);gap:.35em;padding:.6em 1em .7em;display:grid}label{font-size:.95em;font-weight:600}.row{align-items:flex-end;gap:.5em;display:flex}textarea{border:2px solid var(--edge);background:var(--ground);min-width:0;min-height:2.9em;max-height:9em;color:var(--text);font:inherit;resize:none;border-radius:.5em;flex:1;padding:.6em .75em;line-height:1.4}textarea::placeholder{color:var(--soft);opacity:1}.send{color:#fff;background:#154273;border:2px solid #0000;border-radius:.5em;align-items:center;gap:.4em;min-height:2.9em;padding:.4em .9em;font-weight:600;display:inline-flex}.send:hover{background:#0f3359}.send[aria-disabled=true]{background:#4c5b69}.count,.emergency{color:var(--soft);font-size:.875em;line-height:1.4}.emergency{flex-wrap:wrap;column-gap:.5em;display:flex}.live{clip-path:inset(50%);white-space:nowrap;width:1px;height:1px;position:absolute;overflow:hidden}.print-title{display:none}@media (max-width:30em),(max-height:30em){:host,:host([data-side=left]){inset:0}.panel{border:0;border-radius:0;width:100%;max-width:none;height:100%}}@media (max-height:30em){.panel{display:block;overflow-y:auto}.scroll{overflow:visible}}@media (max-width:22em){.send span{clip-path:inset(50%);width:1px;height:1px;position:absolute;overflow:hidden}}@media (prefers-reduced-motion:reduce){*,:before{scroll-behavior:auto!important;transition:none!important;animation:none!important}}@media (forced-colors:active){.bubble{border:1px solid canvastext}.referral{border-width:3px;border-inline-start-width:.75em}.head,.send{border:1px solid buttontext}.tool[aria-pressed=true]{outline:2px solid highlight}.typing i{background:canvastext}}@media print{:host(:not([data-printing])){display:none}:host{--ground:#fff;--surface:#fff;--mine:#fff;--text:#000;--soft:#333;--link:#000;--lightningcss-light:initial;--lightningcss-dark: ;color-scheme:light;position:static}.panel,.scroll{width:auto;max-width:none;height:auto;box-shadow:none;border:0;display:block;overflow:visible}.head,form,.tools,.choices,.menu,.sure,.offline,.typing,.lost button{display:none}.print-title{margin-block-end:1em;font-size:1.25em;font-weight:600;display:block}.bubble{break-inside:avoid;border:1px solid #666}.source a[href^=http]:after{content:\" (\" attr(href) \")\"}}", k = (e) => S`<svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">${e}</svg>`, A = {
	mark: k(C`<path d="M4 5h16v11H10l-5 4v-4H4z"/><path d="M8 9h8M8 12h5"/>`),
	close: k(C`<path d="M6 6l12 12M18 6L6 18"/>`),
	menu: k(C`<path d="M12 5h.01M12 12h.01M12 19h.01" stroke-width="4"/>`),
	send: k(C`<path d="M4 12l16-8-5 16-3-7z"/>`),
	important: k(C`<path d="M12 3l10 18H2z"/><path d="M12 10v5M12 18h.01"/>`),
	call: k(C`<path d="M6 3h4l2 5-3 2a12 12 0 0 0 5 5l2-3 5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 4 5a2 2 0 0 1 2-2z"/>`),
	up: k(C`<path d="M7 11v9H4v-9zM7 11l4-8a2 2 0 0 1 3 2l-1 5h6a2 2 0 0 1 2 2l-2 7a2 2 0 0 1-2 1H7"/>`),
	down: k(C`<path d="M17 13V4h3v9zM17 13l-4 8a2 2 0 0 1-3-2l1-5H5a2 2 0 0 1-2-2l2-7a2 2 0 0 1 2-1h10"/>`),
	copy: k(C`<path d="M9 9h11v12H9zM15 9V3H4v12h5"/>`),
	source: k(C`<path d="M4 4h7a2 2 0 0 1 1 1v15a2 2 0 0 0-1-1H4zM20 4h-7a2 2 0 0 0-1 1v15a2 2 0 0 1 1-1h7z"/>`),
	bin: k(C`<path d="M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14"/>`),
	anew: k(C`<path d="M12 5v14M5 12h14"/>`),
	print: k(C`<path d="M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z"/>`),
	clock: k(C`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3 2"/>`),
	lost: k(C`<path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v6M12 16.5h.01"/>`)
}, Ve = new CSSStyleSheet();
Ve.replaceSync("@media print { body > :not(darmgids-chat) { display: none !important; } }");
function He(e) {
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, Ve], e.dataset.printing = "", window.addEventListener("afterprint", () => {
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((e) => e !== Ve), delete e.dataset.printing;
	}, { once: !0 }), window.print();
}
// node_modules/dompurify/dist/purify.es.mjs
function Ue(e, t) {
	this.v = e, this.k = t;
}
function We(e, t) {
	(t == null || t > e.length) && (t = e.length);
	for (var n = 0, r = Array(t); n < t; n++) r[n] = e[n];
	return r;
}
function Ge(e) {
	if (Array.isArray(e)) return e;
}
function Ke(e, t) {
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
function qe() {
	throw TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
}
function Je(e, t) {
	return Ge(e) || Ke(e, t) || Ye(e, t) || qe();
}
function Ye(e, t) {
	if (e) {
		if (typeof e == "string") return We(e, t);
		var n = {}.toString.call(e).slice(8, -1);
		return n === "Object" && e.constructor && (n = e.constructor.name), n === "Map" || n === "Set" ? Array.from(e) : n === "Arguments" || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(n) ? We(e, t) : void 0;
	}
}
function Xe(e) {
	var t, n;
	function r(t, n) {
		try {
			var a = e[t](n), o = a.value, s = o instanceof Ue;
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
Xe.prototype[typeof Symbol == "function" && Symbol.asyncIterator || "@@asyncIterator"] = function() {
	return this;
}, Xe.prototype.next = function(e) {
	return this._invoke("next", e);
}, Xe.prototype.throw = function(e) {
	return this._invoke("throw", e);
}, Xe.prototype.return = function(e) {
	return this._invoke("return", e);
};
var Ze = Object.entries, j = Object.keys, Qe = Object.setPrototypeOf, $e = Object.isFrozen, et = Object.getPrototypeOf, tt = Object.getOwnPropertyDescriptor, M = Object.freeze, N = Object.seal, nt = Object.create, rt = typeof Reflect < "u" && Reflect, it = rt.apply, at = rt.construct;
M ||= function(e) {
	return e;
}, N ||= function(e) {
	return e;
}, it ||= function(e, t) {
	var n = [...arguments].slice(2);
	return e.apply(t, n);
}, at ||= function(e) {
	return new e(...[...arguments].slice(1));
};
var P = z(Array.prototype.forEach), ot = z(Array.prototype.lastIndexOf), st = z(Array.prototype.pop), ct = z(Array.prototype.push), lt = z(Array.prototype.slice), ut = z(Array.prototype.splice), dt = Array.isArray, ft = At(Set), pt = z(Set.prototype.add), mt = z(Set.prototype.has), ht = z(Set.prototype.delete), gt = At(Map), _t = z(Map.prototype.get), vt = z(Map.prototype.set), yt = z(String.prototype.toLowerCase), bt = z(String.prototype.toString), xt = z(String.prototype.match), St = z(String.prototype.replace), Ct = z(String.prototype.indexOf), wt = z(String.prototype.trim), Tt = z(Number.prototype.toString), Et = z(Boolean.prototype.toString), Dt = typeof BigInt > "u" ? null : z(BigInt.prototype.toString), F = typeof Symbol > "u" ? null : z(Symbol.prototype.toString), I = z(Object.prototype.hasOwnProperty), L = z(Object.prototype.toString), Ot = RegExp.prototype.test, R = function(e, t) {
	return e instanceof RegExp && (e.lastIndex = 0), it(Ot, e, [t]);
}, kt = At(TypeError);
function z(e) {
	return function(t) {
		var n = [...arguments].slice(1);
		return it(e, t, n);
	};
}
function At(e) {
	return function() {
		return at(e, [...arguments]);
	};
}
function B(e, t) {
	let n = arguments.length > 2 && arguments[2] !== void 0 ? arguments[2] : yt;
	if (Qe && Qe(e, null), !dt(t)) return e;
	let r = t.length;
	for (; r--;) {
		let i = t[r];
		if (typeof i == "string") {
			let e = n(i);
			e !== i && ($e(t) || (t[r] = e), i = e);
		}
		e[i] = !0;
	}
	return e;
}
function jt(e) {
	for (let t = 0; t < e.length; t++) I(e, t) || (e[t] = null);
	return e;
}
function Mt(e) {
	let t = nt(null);
	for (let r of Ze(e)) {
		var n = Je(r, 2);
		let i = n[0], a = n[1];
		I(e, i) && (t[i] = dt(a) ? jt(a) : a && typeof a == "object" && a.constructor === Object ? Mt(a) : a);
	}
	return t;
}
function Nt(e) {
	let t = nt(null), n = j(e), r = n.length;
	for (; r--;) t[n[r]] = e[n[r]];
	return t;
}
function Pt(e) {
	switch (typeof e) {
		case "string": return e;
		case "number": return Tt(e);
		case "boolean": return Et(e);
		case "bigint": return Dt ? Dt(e) : "0";
		case "symbol": return F ? F(e) : "Symbol()";
		case "undefined": return L(e);
		case "function":
		case "object": {
			if (e === null) return L(e);
			let t = e, n = V(t, "toString");
			if (typeof n == "function") {
				let e = n(t);
				return typeof e == "string" ? e : L(e);
			}
			return L(e);
		}
		default: return L(e);
	}
}
function V(e, t) {
	for (; e !== null;) {
		let n = tt(e, t);
		if (n) {
			if (n.get) return z(n.get);
			if (typeof n.value == "function") return z(n.value);
		}
		e = et(e);
	}
	function n() {
		return null;
	}
	return n;
}
function Ft(e, t) {
	for (; e !== null;) {
		let n = tt(e, t);
		if (n) return n.get ? z(n.get) : null;
		e = et(e);
	}
	return null;
}
function It(e) {
	if (!e) return !1;
	try {
		return R(e, ""), !0;
	} catch {
		return !1;
	}
}
var Lt = M(/* @__PURE__ */ "a.abbr.acronym.address.area.article.aside.audio.b.bdi.bdo.big.blink.blockquote.body.br.button.canvas.caption.center.cite.code.col.colgroup.content.data.datalist.dd.decorator.del.details.dfn.dialog.dir.div.dl.dt.element.em.fieldset.figcaption.figure.font.footer.form.h1.h2.h3.h4.h5.h6.head.header.hgroup.hr.html.i.img.input.ins.kbd.label.legend.li.main.map.mark.marquee.menu.menuitem.meter.nav.nobr.ol.optgroup.option.output.p.picture.pre.progress.q.rp.rt.ruby.s.samp.search.section.select.shadow.slot.small.source.spacer.span.strike.strong.style.sub.summary.sup.table.tbody.td.template.textarea.tfoot.th.thead.time.tr.track.tt.u.ul.var.video.wbr".split(".")), Rt = M(/* @__PURE__ */ "svg.a.altglyph.altglyphdef.altglyphitem.animatecolor.animatemotion.animatetransform.circle.clippath.defs.desc.ellipse.filter.font.g.glyph.glyphref.hkern.image.line.lineargradient.marker.mask.metadata.mpath.path.pattern.polygon.polyline.radialgradient.rect.stop.style.switch.symbol.text.textpath.title.tref.tspan.view.vkern".split(".")), zt = M([
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
]), Bt = M([
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
]), Vt = M(/* @__PURE__ */ "math.menclose.merror.mfenced.mfrac.mglyph.mi.mlabeledtr.mmultiscripts.mn.mo.mover.mpadded.mphantom.mroot.mrow.ms.mspace.msqrt.mstyle.msub.msup.msubsup.mtable.mtd.mtext.mtr.munder.munderover.mprescripts".split(".")), Ht = M([
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
]), Ut = M(["#text"]), Wt = M(/* @__PURE__ */ "accept.action.align.alt.autocapitalize.autocomplete.autopictureinpicture.autoplay.background.bgcolor.border.capture.cellpadding.cellspacing.checked.cite.class.clear.color.cols.colspan.command.commandfor.controls.controlslist.coords.crossorigin.datetime.decoding.default.dir.disabled.disablepictureinpicture.disableremoteplayback.download.draggable.enctype.enterkeyhint.exportparts.face.for.headers.height.hidden.high.href.hreflang.id.inert.inputmode.integrity.ismap.kind.label.lang.list.loading.loop.low.max.maxlength.media.method.min.minlength.multiple.muted.name.nonce.noshade.novalidate.nowrap.open.optimum.part.pattern.placeholder.playsinline.popover.popovertarget.popovertargetaction.poster.preload.pubdate.radiogroup.readonly.rel.required.rev.reversed.role.rows.rowspan.spellcheck.scope.selected.shape.size.sizes.slot.span.srclang.start.src.srcset.step.style.summary.tabindex.title.translate.type.usemap.valign.value.width.wrap.xmlns".split(".")), Gt = M(/* @__PURE__ */ "accent-height.accumulate.additive.alignment-baseline.amplitude.ascent.attributename.attributetype.azimuth.basefrequency.baseline-shift.begin.bias.by.class.clip.clippathunits.clip-path.clip-rule.color.color-interpolation.color-interpolation-filters.color-profile.color-rendering.cx.cy.d.dx.dy.diffuseconstant.direction.display.divisor.dominant-baseline.dur.edgemode.elevation.end.exponent.fill.fill-opacity.fill-rule.filter.filterunits.flood-color.flood-opacity.font-family.font-size.font-size-adjust.font-stretch.font-style.font-variant.font-weight.fx.fy.g1.g2.glyph-name.glyphref.gradientunits.gradienttransform.height.href.id.image-rendering.in.in2.intercept.k.k1.k2.k3.k4.kerning.keypoints.keysplines.keytimes.lang.lengthadjust.letter-spacing.kernelmatrix.kernelunitlength.lighting-color.local.marker-end.marker-mid.marker-start.markerheight.markerunits.markerwidth.maskcontentunits.maskunits.max.mask.mask-type.media.method.mode.min.name.numoctaves.offset.operator.opacity.order.orient.orientation.origin.overflow.paint-order.path.pathlength.patterncontentunits.patterntransform.patternunits.pointer-events.points.preservealpha.preserveaspectratio.primitiveunits.r.rx.ry.radius.refx.refy.repeatcount.repeatdur.restart.result.rotate.scale.seed.shape-rendering.slope.specularconstant.specularexponent.spreadmethod.startoffset.stddeviation.stitchtiles.stop-color.stop-opacity.stroke-dasharray.stroke-dashoffset.stroke-linecap.stroke-linejoin.stroke-miterlimit.stroke-opacity.stroke.stroke-width.style.surfacescale.systemlanguage.tabindex.tablevalues.targetx.targety.transform.transform-origin.text-anchor.text-decoration.text-orientation.text-rendering.textlength.type.u1.u2.unicode.values.vector-effect.viewbox.visibility.version.vert-adv-y.vert-origin-x.vert-origin-y.width.word-spacing.wrap.writing-mode.xchannelselector.ychannelselector.x.x1.x2.xmlns.y.y1.y2.z.zoomandpan".split(".")), Kt = M(/* @__PURE__ */ "accent.accentunder.align.bevelled.close.columnalign.columnlines.columnspacing.columnspan.denomalign.depth.dir.display.displaystyle.encoding.fence.frame.height.href.id.largeop.length.linethickness.lquote.lspace.mathbackground.mathcolor.mathsize.mathvariant.maxsize.minsize.movablelimits.notation.numalign.open.rowalign.rowlines.rowspacing.rowspan.rspace.rquote.scriptlevel.scriptminsize.scriptsizemultiplier.selection.separator.separators.stretchy.subscriptshift.supscriptshift.symmetric.voffset.width.xmlns".split(".")), qt = M([
	"xlink:href",
	"xml:id",
	"xlink:title",
	"xml:space",
	"xmlns:xlink"
]), Jt = N(/{{[\w\W]*|^[\w\W]*}}/g), Yt = N(/<%[\w\W]*|^[\w\W]*%>/g), Xt = N(/\${[\w\W]*/g), Zt = N(/{{|}}|\${|<%|%>/), Qt = N(/[^\t\n\f\r ]/), $t = N(/\u0000/g), en = N(/^data-[\-\w.\u00B7-\uFFFF]+$/), tn = N(/^aria-[\-\w]+$/), nn = N(/^(?:(?:(?:f|ht)tps?|mailto|tel|callto|sms|cid|xmpp|matrix):|[^a-z]|[a-z+.\-]+(?:[^a-z+.\-:]|$))/i), rn = N(/^(?:\w+script|data):/i), an = N(/[\u0000-\u0020\u00A0\u1680\u180E\u2000-\u2029\u205F\u3000]/g), on = N(/^html$/i), sn = N(/^[a-z][.\w]*(-[.\w]+)+$/i), cn = N(/<[/\w!]/g), ln = N(/<[/\w]/g), un = N(/<[/\w]|^-?>|--!?>|<!-$/g), dn = N(/<\/no(script|embed|frames)/i), fn = N(/\/>/i), pn = N(/((--!?|])>)|<\/(style|script|title|xmp|textarea|noscript|iframe|noembed|noframes)/i), mn = N(/^[\r\n\t ]+/), H = {
	element: 1,
	text: 3,
	processingInstruction: 7,
	comment: 8,
	document: 9,
	documentFragment: 11
}, hn = M(B({}, [
	"style",
	"script",
	"xmp",
	"iframe",
	"noembed",
	"noframes",
	"plaintext",
	"noscript"
])), gn = M(B({}, ["textarea", "title"])), _n = M(B({}, [
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
])), vn = function() {
	return typeof window > "u" ? null : window;
}, yn = function(e, t) {
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
}, bn = function() {
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
}, xn = function(e, t, n, r) {
	return I(e, t) && dt(e[t]) ? B(r.base ? Nt(r.base) : {}, e[t], r.transform) : n;
}, Sn = function(e, t, n) {
	let r = I(e, t) ? e[t] : void 0;
	return r && typeof r == "object" ? Mt(r) : n;
};
function Cn() {
	let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : vn(), t = (e) => Cn(e);
	if (t.version = "3.5.0", t.removed = [], !e || !e.document || e.document.nodeType !== H.document || !e.Element) return t.isSupported = !1, t;
	let n = e.document, r = n, i = r.currentScript, a = e.HTMLTemplateElement, o = e.Node, s = e.Element, c = e.NodeFilter, l = e.DOMParser, u = e.trustedTypes, d = s.prototype, f = V(d, "cloneNode"), p = V(d, "remove"), m = V(d, "removeChild"), h = V(d, "removeAttributeNode"), ee = V(d, "nextSibling"), te = V(d, "childNodes"), g = V(d, "parentNode"), ne = V(d, "shadowRoot"), re = V(d, "attributes"), ie = o && o.prototype ? V(o.prototype, "nodeType") : null, _ = o && o.prototype ? V(o.prototype, "nodeName") : null, ae = o && o.prototype ? V(o.prototype, "ownerDocument") : null, v = function(e) {
		return ie ? ie(e) : e.nodeType;
	}, y = function(e) {
		return _ ? _(e) : e.nodeName;
	}, oe = Ft(d, "namespaceURI"), se = function(e) {
		return oe ? oe(e) : e.namespaceURI;
	}, ce = function(e) {
		return v(e) === H.element ? re(e) : null;
	};
	if (typeof a == "function") {
		let e = n.createElement("template");
		e.content && e.content.ownerDocument && (n = e.content.ownerDocument);
	}
	let b, le = "", x, ue = !1, de = 0, fe = function() {
		if (de > 0) throw kt("A configured TRUSTED_TYPES_POLICY callback (createHTML or createScriptURL) must not call DOMPurify.sanitize, as that causes infinite recursion. Do not pass a policy whose callbacks wrap DOMPurify as TRUSTED_TYPES_POLICY; see the \"DOMPurify and Trusted Types\" section of the README.");
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
		return ue ||= (x = yn(u, i), !0), x;
	}, _e = n, ve = _e.implementation, ye = _e.createNodeIterator, be = _e.createDocumentFragment, xe = _e.getElementsByTagName, Se = r.importNode, S = bn();
	t.isSupported = typeof Ze == "function" && typeof g == "function" && ve && ve.createHTMLDocument !== void 0;
	let C = Jt, Ce = Yt, w = Xt, we = en, Te = tn, Ee = rn, De = an, Oe = sn, ke = nn, T = null, Ae = B({}, [
		...Lt,
		...Rt,
		...zt,
		...Vt,
		...Ut
	]), E = null, je = B({}, [
		...Wt,
		...Gt,
		...Kt,
		...qt
	]), D = null, Me = null, Ne = null, Pe = Object.seal(nt(null, {
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
	})), Fe = !0, Ie = !0, Le = !1, Re = !0, O = !1, ze = !0, Be = !1, k = !1, A = null, Ve = null, He = !1, Ue = !1, We = !1, Ge = !1, Ke = !0, qe = !1, Je = "user-content-", Ye = !0, Xe = !1, j = null, Qe = null, $e = !1, et = null, tt = B({}, /* @__PURE__ */ "annotation-xml.audio.colgroup.desc.foreignobject.head.iframe.math.mi.mn.mo.ms.mtext.noembed.noframes.noscript.plaintext.script.selectedcontent.style.svg.template.thead.title.video.xmp".split(".")), rt = null, it = B({}, [
		"audio",
		"video",
		"img",
		"source",
		"image",
		"track"
	]), at = null, Tt = B({}, [
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
	]), Et = "http://www.w3.org/1998/Math/MathML", Dt = "http://www.w3.org/2000/svg", F = "http://www.w3.org/1999/xhtml", L = F, Ot = !1, z = null, At = B({}, [
		Et,
		Dt,
		F
	], bt), jt = M(B({}, [
		"mi",
		"mo",
		"mn",
		"ms",
		"mtext"
	])), wn = null, Tn = M(B({}, ["annotation-xml"])), En = null, Dn = M(nt(null)), On = B({}, [
		"title",
		"style",
		"font",
		"a",
		"script"
	]), U = null, W = ["application/xhtml+xml", "text/html"], G = null, K = null, kn = null, An = n.createElement("form"), jn = function(e) {
		return e instanceof RegExp || e instanceof Function;
	}, Mn = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		e && typeof e == "object" || (e = {}), e = Mt(e), U = W.indexOf(e.PARSER_MEDIA_TYPE) === -1 ? "text/html" : e.PARSER_MEDIA_TYPE, G = U === "application/xhtml+xml" ? bt : yt, T = xn(e, "ALLOWED_TAGS", Ae, { transform: G }), E = xn(e, "ALLOWED_ATTR", je, { transform: G }), z = xn(e, "ALLOWED_NAMESPACES", At, { transform: bt }), at = xn(e, "ADD_URI_SAFE_ATTR", Tt, {
			transform: G,
			base: Tt
		}), rt = xn(e, "ADD_DATA_URI_TAGS", it, {
			transform: G,
			base: it
		}), et = xn(e, "FORBID_CONTENTS", tt, { transform: G }), Me = xn(e, "FORBID_TAGS", nt(null), { transform: G }), Ne = xn(e, "FORBID_ATTR", nt(null), { transform: G }), $e = I(e, "USE_PROFILES") ? e.USE_PROFILES && typeof e.USE_PROFILES == "object" ? Mt(e.USE_PROFILES) : e.USE_PROFILES : !1, Fe = e.ALLOW_ARIA_ATTR !== !1, Ie = e.ALLOW_DATA_ATTR !== !1, Le = e.ALLOW_UNKNOWN_PROTOCOLS || !1, Re = e.ALLOW_SELF_CLOSE_IN_ATTR !== !1, O = e.SAFE_FOR_TEMPLATES || !1, ze = e.SAFE_FOR_XML !== !1, Be = e.WHOLE_DOCUMENT || !1, Ue = e.RETURN_DOM || !1, We = e.RETURN_DOM_FRAGMENT || !1, Ge = e.RETURN_TRUSTED_TYPE || !1, He = e.FORCE_BODY || !1, Ke = e.SANITIZE_DOM !== !1, qe = e.SANITIZE_NAMED_PROPS || !1, Ye = e.KEEP_CONTENT !== !1, Xe = e.IN_PLACE || !1, ke = It(e.ALLOWED_URI_REGEXP) ? e.ALLOWED_URI_REGEXP : nn, L = typeof e.NAMESPACE == "string" ? e.NAMESPACE : F, wn = Sn(e, "MATHML_TEXT_INTEGRATION_POINTS", jt), En = Sn(e, "HTML_INTEGRATION_POINTS", Tn);
		let t = Sn(e, "CUSTOM_ELEMENT_HANDLING", Dn);
		if (D = nt(null), I(t, "tagNameCheck") && jn(t.tagNameCheck) && (D.tagNameCheck = t.tagNameCheck), I(t, "attributeNameCheck") && jn(t.attributeNameCheck) && (D.attributeNameCheck = t.attributeNameCheck), I(t, "allowCustomizedBuiltInElements") && typeof t.allowCustomizedBuiltInElements == "boolean" && (D.allowCustomizedBuiltInElements = t.allowCustomizedBuiltInElements), N(D), O && (Ie = !1), We && (Ue = !0), $e && ((I(e, "ALLOWED_TAGS") || I(e, "ALLOWED_ATTR")) && typeof console < "u" && typeof console.warn == "function" && console.warn("DOMPurify: USE_PROFILES overrides ALLOWED_TAGS and ALLOWED_ATTR. Do not use these options together."), T = B({}, Ut), E = nt(null), $e.html === !0 && (B(T, Lt), B(E, Wt)), $e.svg === !0 && (B(T, Rt), B(E, Gt), B(E, qt)), $e.svgFilters === !0 && (B(T, zt), B(E, Gt), B(E, qt)), $e.mathMl === !0 && (B(T, Vt), B(E, Kt), B(E, qt))), Pe.tagCheck = null, Pe.attributeCheck = null, I(e, "ADD_TAGS") && (typeof e.ADD_TAGS == "function" ? Pe.tagCheck = e.ADD_TAGS : dt(e.ADD_TAGS) && (T === Ae && (T = Nt(T)), B(T, e.ADD_TAGS, G))), I(e, "ADD_ATTR") && (typeof e.ADD_ATTR == "function" ? Pe.attributeCheck = e.ADD_ATTR : dt(e.ADD_ATTR) && (E === je && (E = Nt(E)), B(E, e.ADD_ATTR, G))), I(e, "ADD_FORBID_CONTENTS") && dt(e.ADD_FORBID_CONTENTS) && (et === tt && (et = Nt(et)), B(et, e.ADD_FORBID_CONTENTS, G)), Ye && (T["#text"] = !0), Be && B(T, [
			"html",
			"head",
			"body"
		]), T.table && (T.tbody = !0, delete Me.tbody), e.TRUSTED_TYPES_POLICY) {
			if (typeof e.TRUSTED_TYPES_POLICY.createHTML != "function") throw kt("TRUSTED_TYPES_POLICY configuration option must provide a \"createHTML\" hook.");
			if (typeof e.TRUSTED_TYPES_POLICY.createScriptURL != "function") throw kt("TRUSTED_TYPES_POLICY configuration option must provide a \"createScriptURL\" hook.");
			let t = b;
			b = e.TRUSTED_TYPES_POLICY;
			try {
				le = pe("");
			} catch (e) {
				throw b = t, e;
			}
		} else e.TRUSTED_TYPES_POLICY === null ? (b = void 0, le = "") : (b === void 0 && (b = ge()), b && typeof le == "string" && (le = pe("")));
		K = M(e);
	}, Nn = B({}, [
		...Rt,
		...zt,
		...Bt
	]), Pn = B({}, [...Vt, ...Ht]), Fn = function(e, t, n) {
		return t === F ? e === "svg" : t === Et ? e === "svg" && (n === "annotation-xml" || wn[n]) : !!Nn[e];
	}, In = function(e, t, n) {
		return t === F ? e === "math" : t === Dt ? e === "math" && En[n] : !!Pn[e];
	}, Ln = function(e, t, n) {
		return t === Dt && !En[n] || t === Et && !wn[n] ? !1 : !Pn[e] && (On[e] || !Nn[e]);
	}, Rn = function(e) {
		let t = se(e), n = yt(y(e)), r = g(e), i = L, a = "template";
		return r && v(r) === H.element && (i = se(r), a = yt(y(r))), z[t] ? t === Dt ? Fn(n, i, a) : t === Et ? In(n, i, a) : t === F ? Ln(n, i, a) : U === "application/xhtml+xml" : !1;
	}, zn = function(e) {
		ct(t.removed, { element: e }), $n(e);
		try {
			g(e).removeChild(e);
		} catch {
			if (p(e), !g(e)) throw kt("a node selected for removal could not be detached from its tree and cannot be safely returned; refusing to sanitize in place");
		}
	}, Bn = function(e, t, n) {
		try {
			h(e, t);
		} catch {
			try {
				e.removeAttribute(n);
			} catch {}
		}
	}, Vn = function(e) {
		Gn(e);
		let t = te(e);
		t && P(lt(t), (t) => {
			try {
				m(e, t);
			} catch {}
		}), v(e) === H.element && Un(e, !1);
	}, Hn = function(e, n, r) {
		if (!r) try {
			r = n.getAttributeNode(e);
		} catch {
			r = null;
		}
		if (ct(t.removed, {
			attribute: r || null,
			from: n
		}), r) Bn(n, r, e);
		else try {
			n.removeAttribute(e);
		} catch {}
		if (e === "is") {
			if (Ue || We) try {
				zn(n);
			} catch {}
			else try {
				n.setAttribute(e, "");
			} catch {}
		}
	}, Un = function(e, t) {
		let n = re(e);
		if (n) for (let r = n.length - 1; r >= 0; --r) {
			let i = n[r], a = i && i.name;
			typeof a == "string" && !(t && E[G(a)]) && Bn(e, i, a);
		}
	}, Wn = function(e, t) {
		let n = arguments.length > 2 && arguments[2] !== void 0 && arguments[2], r = [e];
		for (; r.length > 0;) {
			let e = r.pop();
			if (t(e) === !1) continue;
			if (n && v(e) === H.element) {
				let t = ne(e);
				ur(t) && r.push(t);
			}
			let i = te(e);
			if (i) for (let e = i.length - 1; e >= 0; --e) r.push(i[e]);
		}
	}, Gn = function(e) {
		Wn(e, (e) => {
			v(e) === H.element && Un(e, !0);
		});
	}, Kn = function(e) {
		let t = [];
		return Wn(e, (e) => {
			t.push(e);
		}, !0), t;
	}, qn = function(e, t) {
		let n = ft();
		P(Kn(e), (e) => {
			v(e) === H.element && pt(n, e);
		}), P(t, (e) => {
			v(e) === H.element && !mt(n, e) && Un(e, !0);
		});
	}, Jn = function(e, n) {
		let r = !1;
		return P(t.removed, (t) => {
			t.element && (r ||= t.element === e, Gn(t.element));
		}), qn(e, n), r;
	}, Yn = function(e, t) {
		Vn(e), Jn(e, t);
	}, Xn = function(e, t) {
		let n = j, r = null, i = () => (r || (r = ft(), P(t, (e) => {
			pt(r, e);
		})), r);
		for (let t = 0;; t++) {
			let r = Kn(e), a = [e], o = !1;
			if (P(r, (e) => {
				v(e) === H.documentFragment ? ct(a, e) : !o && !mt(n, e) && (o = mt(i(), e));
			}), !o) return;
			if (t >= 8) throw kt("the tree kept changing during in-place sanitization; refusing to return it");
			P(a, (t, n) => {
				Zn(t, n > 0, e, i());
			});
		}
	}, Zn = function(e, t, n, r) {
		let i = rr(e), a;
		for (; a = i.nextNode();) mt(r, a) && !mt(j, a) && (t && J(S.uponSanitizeShadowNode, a, null), Er(a, n));
	}, Qn = function(e) {
		if (!j) return;
		pt(j, e);
		let t = _t(Qe, e);
		if (t !== void 0) {
			if (t >= 8) throw kt("the tree kept changing during in-place sanitization; refusing to return it");
			vt(Qe, e, t + 1);
		}
	}, $n = function(e) {
		j && (ht(j, e), _t(Qe, e) === void 0 && vt(Qe, e, 0));
	}, er = function(e, t) {
		return ze ? e === "patchsrc" || e === "for" && t !== "label" && t !== "output" : !1;
	}, tr = function(e) {
		ze && Wn(e, (e) => {
			let t = v(e);
			if (t === H.processingInstruction || t === H.comment && R(ln, e.data)) {
				try {
					p(e);
				} catch {}
				return !1;
			}
			if (t === H.element) {
				let t = e, n = G(y(e));
				try {
					t.hasAttribute && t.hasAttribute("patchsrc") && t.removeAttribute("patchsrc"), t.hasAttribute && t.hasAttribute("for") && er("for", n) && t.removeAttribute("for");
				} catch {}
			}
			return !0;
		});
	}, nr = function(e) {
		let t = null, r = null;
		if (He) e = "<remove></remove>" + e;
		else {
			let t = xt(e, mn);
			r = t && t[0];
		}
		U === "application/xhtml+xml" && L === F && (e = "<html xmlns=\"http://www.w3.org/1999/xhtml\"><head></head><body>" + e + "</body></html>");
		let i = b ? pe(e) : e;
		if (L === F) try {
			t = new l().parseFromString(i, U);
		} catch {}
		if (!t || !t.documentElement) {
			t = ve.createDocument(L, "template", null);
			try {
				t.documentElement.innerHTML = Ot ? le : i;
			} catch {}
		}
		let a = t.body || t.documentElement;
		return e && r && a.insertBefore(n.createTextNode(r), a.childNodes[0] || null), L === F ? xe.call(t, Be ? "html" : "body")[0] : Be ? t.documentElement : a;
	}, rr = function(e) {
		let t = arguments.length > 1 && arguments[1] !== void 0 && arguments[1], n = ae ? ae(e) : e.ownerDocument;
		return ye.call(n || e, e, (t ? 0 : c.SHOW_ELEMENT) | c.SHOW_COMMENT | c.SHOW_TEXT | c.SHOW_PROCESSING_INSTRUCTION | c.SHOW_CDATA_SECTION, null);
	}, q = function(e) {
		return e = St(e, C, " "), e = St(e, Ce, " "), e = St(e, w, " "), e;
	}, ir = function(e) {
		sr(e);
		let t = e.querySelectorAll?.call(e, "template");
		t && P(t, (e) => {
			ur(e.content) && ir(e.content);
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
		if (U === "application/xhtml+xml") return;
		let t = e.querySelectorAll?.call(e, "table,tbody,thead,tfoot,tr,colgroup");
		t && t.length !== 0 && P(t, (t) => {
			P(lt(te(t)), (n) => {
				let r = v(n);
				if (!(r === H.text ? R(Qt, n.data) : r === H.element && !ar[yt(y(n))])) return;
				let i = t;
				for (; i && yt(y(i)) !== "table";) i = i === e ? null : g(i);
				let a = i && i !== e ? g(i) : null;
				if (a) try {
					a.insertBefore(n, i);
				} catch {}
			});
		});
	}, sr = function(e) {
		or(e), e.normalize();
		let t = rr(e, !0), n = null, r = t.nextNode();
		for (; r;) {
			let e = r.data;
			if (R($t, e) && (e = St(e, $t, ""), r.data = e), R(Zt, e) && (e = q(e), r.data = e), e && v(r) === H.text) {
				if (n) {
					let t = n.data;
					R(Zt, t[t.length - 1] + e[0]) && (n.data = q(t + e[0]));
				}
				n = r;
			}
			r = t.nextNode();
		}
	}, cr = function(e) {
		let t = _ ? _(e) : null;
		return typeof t != "string" || G(t) !== "form" ? !1 : typeof e.nodeName != "string" || typeof e.textContent != "string" || typeof e.removeChild != "function" || e.attributes !== re(e) || typeof e.removeAttribute != "function" || typeof e.removeAttributeNode != "function" || typeof e.getAttributeNode != "function" || typeof e.setAttribute != "function" || typeof e.namespaceURI != "string" || typeof e.insertBefore != "function" || typeof e.hasChildNodes != "function" || e.nodeType !== ie(e) || e.childNodes !== te(e);
	}, lr = function(e) {
		if (!ie || typeof e != "object" || !e) return null;
		try {
			let t = ie(e);
			return typeof t == "number" ? t : null;
		} catch {
			return null;
		}
	}, ur = function(e) {
		return lr(e) === H.documentFragment;
	}, dr = function(e) {
		return lr(e) !== null;
	};
	function J(e, n, r) {
		e.length !== 0 && P(e, (e) => {
			e.call(t, n, r, K);
		});
	}
	let fr = function(e, t) {
		let n = !!_n[t], r = !!hn[t];
		return !n && !r && !gn[t] || se(e) !== F ? !1 : n ? e.hasChildNodes() : dr(e.firstElementChild) ? !0 : r && typeof e.textContent == "string" && R(cn, e.textContent);
	}, pr = function(e, t, n) {
		return !!(ze && n === H.element && e.hasChildNodes() && !dr(e.firstElementChild) && R(cn, e.textContent) && R(cn, e.innerHTML) || ze && n === H.element && fr(e, t) || n === H.processingInstruction || ze && n === H.comment && R(un, e.data));
	}, mr = function(e, t) {
		return e instanceof RegExp ? R(e, t) : e instanceof Function && !!e(t, ...[...arguments].slice(2));
	}, hr = function(e, t, n) {
		if (!Me[t] && xr(t) && mr(D.tagNameCheck, t)) return !1;
		if (Ye && !et[t] && !et[yt(t)]) {
			let t = g(e), r = te(e);
			if (r && t) {
				let i = r.length;
				for (let a = i - 1; a >= 0; --a) {
					let i = e === n ? f(r[a], !0) : r[a];
					t.insertBefore(i, ee(e));
				}
			}
		}
		return zn(e), !0;
	}, gr = function(e, t, n, r) {
		return e.length === 0 ? t : t === n || t === r ? Nt(t) : t;
	}, _r = function(e, t) {
		return e === t || g(e) !== null ? !1 : (Xe && Gn(e), $n(e), !0);
	}, vr = function(e, n) {
		if (Qn(e), J(S.beforeSanitizeElements, e, null), _r(e, n)) return !0;
		if (cr(e)) return zn(e), !0;
		let r = G(y(e)), i = v(e);
		if (T = gr(S.uponSanitizeElement, T, Ae, A), J(S.uponSanitizeElement, e, {
			tagName: r,
			allowedTags: T
		}), _r(e, n)) return !0;
		if (pr(e, r, i)) return zn(e), !0;
		if ((Me[r] || !(Pe.tagCheck instanceof Function && Pe.tagCheck(r)) && !T[r]) && hr(e, r, n)) return !0;
		if (i === H.element && !Rn(e) || (r === "noscript" || r === "noembed" || r === "noframes") && R(dn, e.innerHTML)) return zn(e), !0;
		if (O && i === H.text) {
			let n = e.textContent, r = q(n);
			n !== r && (ct(t.removed, { element: e.cloneNode() }), e.textContent = r);
		}
		return J(S.afterSanitizeElements, e, null), _r(e, n);
	}, yr = function(e, t, r) {
		if (Ne[t] || er(t, e) || Ke && (t === "id" || t === "name") && (r in n || r in An)) return !1;
		let i = E[t] || Pe.attributeCheck instanceof Function && Pe.attributeCheck(t, e);
		if (Ie && R(we, t) || Fe && R(Te, t)) return !0;
		if (!i) return xr(e) && mr(D.tagNameCheck, e) && mr(D.attributeNameCheck, t, e) || t === "is" && D.allowCustomizedBuiltInElements && mr(D.tagNameCheck, r);
		if (at[t]) return !0;
		let a = St(r, De, "");
		return R(ke, a) || (t === "src" || t === "xlink:href" || t === "href") && e !== "script" && Ct(r, "data:") === 0 && rt[e] || Le && !R(Ee, a) ? !0 : !r;
	}, br = B({}, [
		"annotation-xml",
		"color-profile",
		"font-face",
		"font-face-format",
		"font-face-name",
		"font-face-src",
		"font-face-uri",
		"missing-glyph"
	]), xr = function(e) {
		return !br[yt(e)] && R(Oe, e);
	}, Sr = function(e, t, n, r) {
		if (b && typeof u == "object" && typeof u.getAttributeType == "function" && !n) switch (u.getAttributeType(e, t)) {
			case "TrustedHTML": return pe(r);
			case "TrustedScriptURL": return he(r);
		}
		return r;
	}, Cr = function(e, t, n, r) {
		try {
			return n ? e.setAttributeNS(n, t, r) : e.setAttribute(t, r), !cr(e) || (zn(e), !1);
		} catch {
			return Hn(t, e), !1;
		}
	}, wr = function(e, t) {
		return ze && R(pn, t) ? !0 : yt(e) === "attributename" && Ct(t, "href") !== -1;
	}, Tr = function(e, n) {
		if (J(S.beforeSanitizeAttributes, e, null), _r(e, n)) return;
		let r = ce(e);
		if (!r || cr(e)) return;
		E = gr(S.uponSanitizeAttribute, E, je, Ve);
		let i = {
			attrName: "",
			attrValue: "",
			keepAttr: !0,
			allowedAttributes: E,
			forceKeepAttr: void 0
		}, a = r.length, o = G(y(e));
		for (; a--;) {
			let n = r[a];
			if (!n) continue;
			let s = n.name, c = n.namespaceURI, l = n.value, u = G(s), d = l, f = s === "value" ? d : wt(d), p = !1;
			i.attrName = u, i.attrValue = f, i.keepAttr = !0, i.forceKeepAttr = void 0, J(S.uponSanitizeAttribute, e, i), f = i.attrValue, qe && (u === "id" || u === "name") && Ct(f, Je) !== 0 && (Hn(s, e, n), f = Je + f, p = !0), wr(s, f) ? Hn(s, e, n) : i.forceKeepAttr || (i.keepAttr ? !Re && R(fn, f) ? Hn(s, e, n) : (O && (f = q(f)), yr(o, u, f) ? (f = Sr(o, u, c, f), f !== d && Cr(e, s, c, f) && p && st(t.removed)) : Hn(s, e, n)) : Hn(s, e, n));
		}
		J(S.afterSanitizeAttributes, e, null), _r(e, n);
	}, Er = function(e, t) {
		vr(e, t), Tr(e, t), ur(e.content) && Dr(e.content);
	}, Dr = function(e) {
		let t = null, n = rr(e);
		for (J(S.beforeSanitizeShadowDOM, e, null); t = n.nextNode();) if (J(S.uponSanitizeShadowNode, t, null), Er(t, e), v(t) === H.element) {
			let e = ne(t);
			ur(e) && (Or(e), Dr(e));
		}
		O && sr(e), J(S.afterSanitizeShadowDOM, e, null);
	}, Or = function(e) {
		let t = [{
			node: e,
			shadow: null
		}];
		for (; t.length > 0;) {
			let e = t.pop();
			if (e.shadow) {
				Dr(e.shadow);
				continue;
			}
			let n = e.node, r = v(n) === H.element, i = te(n);
			if (i) for (let e = i.length - 1; e >= 0; --e) t.push({
				node: i[e],
				shadow: null
			});
			if (r) {
				let e = _ ? _(n) : null;
				if (typeof e == "string" && G(e) === "template") {
					let e = n.content;
					ur(e) && t.push({
						node: e,
						shadow: null
					});
				}
			}
			if (r) {
				let e = ne(n);
				ur(e) && t.push({
					node: null,
					shadow: e
				}, {
					node: e,
					shadow: null
				});
			}
		}
	}, kr = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, i = null, a = null, o = null, s = null;
		if (Ot = !e, Ot && (e = "<!-->"), typeof e != "string" && !dr(e) && (e = Pt(e), typeof e != "string")) throw kt("dirty is not a string, aborting");
		if (!t.isSupported) return e;
		k ? (T = A, E = Ve) : Mn(n), kn = K, t.removed = [];
		let c = Xe && typeof e != "string" && dr(e), l = [], u = j, d = Qe;
		if (c) {
			tr(e), l = Kn(e);
			let t = y(e);
			if (typeof t == "string") {
				let n = G(t);
				if (!T[n] || Me[n]) throw Yn(e, l), kt("root node is forbidden and cannot be sanitized in-place");
			}
			if (cr(e)) throw Yn(e, l), kt("root node is clobbered and cannot be sanitized in-place");
			j = ft(), Qe = gt();
		} else if (dr(e)) i = nr("<!---->"), a = i.ownerDocument.importNode(e, !0), a.nodeType === H.element && a.nodeName === "BODY" || a.nodeName === "HTML" ? i = a : i.appendChild(a), Or(i);
		else {
			if (!Ue && !O && !Be && e.indexOf("<") === -1) return me(e);
			if (i = nr(e), !i) return Ue ? null : Ge ? le : "";
		}
		i && He && zn(i.firstChild);
		let f = c ? e : i;
		try {
			c && Or(e);
			let t = rr(f);
			for (; o = t.nextNode();) Er(o, f);
			c && Xn(e, l);
		} catch (t) {
			throw c && Yn(e, l), t;
		} finally {
			j = u, Qe = d;
		}
		if (c) {
			if (Jn(e, l)) throw kt("a node selected for removal could not be safely returned; refusing to sanitize in place");
			return O && ir(e), e;
		}
		if (Ue) {
			if (O && ir(i), We) for (s = be.call(i.ownerDocument); i.firstChild;) s.appendChild(i.firstChild);
			else s = i;
			return (E.shadowroot || E.shadowrootmode) && (s = Se.call(r, s, !0)), s;
		}
		O && sr(i);
		let p = Be ? i.outerHTML : i.innerHTML;
		return Be && T["!doctype"] && i.ownerDocument && i.ownerDocument.doctype && i.ownerDocument.doctype.name && R(on, i.ownerDocument.doctype.name) && (p = "<!DOCTYPE " + i.ownerDocument.doctype.name + ">\n" + p), me(p);
	};
	return t.sanitize = function(e) {
		let n = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : {}, r = kn, i = T, a = E, o = t.removed;
		kn = null;
		try {
			return kr(e, n);
		} finally {
			kn = r, r && (k || Mn(r), T = i, E = a, t.removed = o);
		}
	}, t.setConfig = function() {
		let e = arguments.length > 0 && arguments[0] !== void 0 ? arguments[0] : {};
		Mn(e), k = !0, A = T, Ve = E;
	}, t.clearConfig = function() {
		K = null, k = !1, A = null, Ve = null, b = x, le = "";
	}, t.isValidAttribute = function(e, t, n) {
		K || Mn({});
		let r = G(e), i = G(t);
		return typeof n == "string" && (wr(t, n) || !Re && R(fn, n)) ? !1 : yr(r, i, n);
	}, t.addHook = function(e, t) {
		typeof t == "function" && I(S, e) && ct(S[e], t);
	}, t.removeHook = function(e, t) {
		if (I(S, e)) {
			if (t !== void 0) {
				let n = ot(S[e], t);
				return n === -1 ? void 0 : ut(S[e], n, 1)[0];
			}
			return st(S[e]);
		}
	}, t.removeHooks = function(e) {
		I(S, e) && (S[e] = []);
	}, t.removeAllHooks = function() {
		S = bn();
	}, t;
}
var wn = Cn();
// node_modules/marked/lib/marked.esm.js
function Tn() {
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
var En = Tn();
function Dn(e) {
	En = e;
}
var On = { exec: () => null };
function U(e) {
	let t = [];
	return (n) => {
		let r = Math.max(0, Math.min(3, n - 1)), i = t[r];
		return i || (i = e(r), t[r] = i), i;
	};
}
function W(e, t = "") {
	let n = typeof e == "string" ? e : e.source, r = {
		replace: (e, t) => {
			let i = typeof t == "string" ? t : t.source;
			return i = i.replace(K.caret, "$1"), n = n.replace(e, i), r;
		},
		getRegex: () => new RegExp(n, t)
	};
	return r;
}
var G = ((e = "") => {
	try {
		return !!RegExp("(?<=1)(?<!1)" + e);
	} catch {
		return !1;
	}
})(), K = {
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
	nextBulletRegex: U((e) => RegExp(`^ {0,${e}}(?:[*+-]|\\d{1,9}[.)])((?:[ 	][^\\n]*)?(?:\\n|$))`)),
	hrRegex: U((e) => RegExp(`^ {0,${e}}((?:-[ 	]*){3,}|(?:_[ 	]*){3,}|(?:\\*[ 	]*){3,})(?:\\n+|$)`)),
	fencesBeginRegex: U((e) => RegExp(`^ {0,${e}}(?:\`\`\`|~~~)`)),
	headingBeginRegex: U((e) => RegExp(`^ {0,${e}}#{1,6}(?:\\s|$)`)),
	pedanticHeadingBeginRegex: U((e) => RegExp(`^ {0,${e}}#`)),
	htmlBeginRegex: U((e) => RegExp(`^ {0,${e}}(?:</?(?:${Fn})(?:[ \\t]+|$|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)`, "i")),
	blockquoteBeginRegex: U((e) => RegExp(`^ {0,${e}}>`)),
	nestedContainerMarkers: /^(?: {0,3}(?:(?:[*+-]|\d{1,9}[.)])[ \t]+|>[ \t]?))+/
}, kn = /^(?:[ \t]*(?:\n|$))+/, An = /^((?: {4}| {0,3}\t)[^\n]+(?:\n(?:[ \t]*(?:\n|$))*)?)+/, jn = /^ {0,3}(`{3,}(?=[^`\n]*(?:\n|$))|~{3,})([^\n]*)(?:\n|$)(?:|([\s\S]*?)(?:\n|$))(?: {0,3}(?:(?=`)\1`*|(?=~)\1~*) *(?=\n|$)|$)/, Mn = /^ {0,3}((?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/, Nn = /^ {0,3}(#{1,6})(?=\s|$)(.*)(?:\n+|$)/, Pn = / {0,3}(?:[*+-]|\d{1,9}[.)])/, Fn = "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|meta|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul", In = W(" {0,3}(?:</?(?:tag)(?:[ \\t]+|\\n|/?>)|<(?:(?:script|pre|style|textarea)(?:[\\s>]|$)|!--)|<\\?|<![A-Za-z]|<!\\[CDATA\\[)").replace("tag", Fn).getRegex(), Ln = /^(?!bull |blockCode|fences|blockquote|heading|html|table)((?:.|\n(?!\s*?\n|bull |fences|blockquote|heading|hr|html|table))+?)\n {0,3}(=+|-+)[ \t]*(?:\n+|$)/, Rn = W(Ln).replace(/bull/g, Pn).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/\|table/g, "").replace(/html/g, In).getRegex(), zn = W(Ln).replace(/bull/g, Pn).replace(/blockCode/g, /(?: {4}| {0,3}\t)/).replace(/fences/g, / {0,3}(?:`{3,}|~{3,})/).replace(/blockquote/g, / {0,3}>/).replace(/heading/g, / {0,3}#{1,6}(?:\s|$)/).replace(/hr/g, / {0,3}(?:(?:-[\t ]*){3,}|(?:_[ \t]*){3,}|(?:\*[ \t]*){3,})(?:\n+|$)/).replace(/table/g, / {0,3}\|?(?:[:\- ]*\|)+[\:\- ]*\n/).replace(/html/g, In).getRegex(), Bn = /^([^\n]+(?:\n(?!hr|heading|lheading|blockquote|fences|list|html|table|[ \t]+\n)[^\n]+)*)/, Vn = /^[^\n]+/, Hn = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\\n]|\n(?![ \t]*\n))+/, Un = W(/^ {0,3}\[(label)\]: *(?:\n[ \t]*)?([^<\s][^\s]*|<(?:\\.|[^\n<>\\])*>)(?:(?: +(?:\n[ \t]*)?| *\n[ \t]*)(title))? *(?:\n+|$)/).replace("label", Hn).replace("title", /(?:"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\\n]|\n(?!\n))*'|\((?:\\[\s\S]|[^()\\])*\))/).getRegex(), Wn = W(/^(bull)([ \t][^\n]*?)?(?:\n|$)/).replace(/bull/g, Pn).getRegex(), Gn = /<!--(?:-?>|[\s\S]*?(?:-->|$))/, Kn = W("^ {0,3}(?:<(script|pre|style|textarea)[\\s>][\\s\\S]*?(?:</\\1>[^\\n]*\\n*|$)|comment[^\\n]*(\\n+|$)|<\\?[\\s\\S]*?(?:\\?>[^\\n]*\\n*|$)|<![A-Z][\\s\\S]*?(?:>[^\\n]*\\n*|$)|<!\\[CDATA\\[[\\s\\S]*?(?:\\]\\]>[^\\n]*\\n*|$)|</?(tag)(?:[ \\t]+|\\n|/?>|$)[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|<(?!(?:script|pre|style|textarea)(?![a-z0-9-]))([a-z][a-z0-9-]*)(?:attribute)*?[ \\t]*/?>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$)|</[a-z][a-z0-9-]*\\s*>(?=[ \\t]*(?:\\n|$))[\\s\\S]*?(?:(?:\\n[ 	]*)+\\n|$))", "i").replace("comment", Gn).replace("tag", Fn).replace("attribute", /[ \t]+[a-zA-Z:_][\w.:-]*(?:[ \t]*=[ \t]*"[^"\n]*"|[ \t]*=[ \t]*'[^'\n]*'|[ \t]*=[ \t]*[^\s"'=<>`]+)?/).getRegex(), qn = (e) => W(Bn).replace("hr", Mn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("|table", "").replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", e).replace("html", In).getRegex(), Jn = qn(/ {0,3}(?:[*+-]|1[.)])[ \t]+[^ \t\n]/), Yn = qn(/ {0,3}(?:[*+-]|\d{1,9}[.)])(?:[ \t]|\n|$)/), Xn = {
	blockquote: W(/^( {0,3}> ?(?:(?![ \t]*(?:\n|$))(paragraph)|[^\n]*)(?:\n|$))+/).replace("paragraph", Yn).getRegex(),
	code: An,
	def: Un,
	fences: jn,
	heading: Nn,
	hr: Mn,
	html: Kn,
	lheading: Rn,
	list: Wn,
	newline: kn,
	paragraph: Jn,
	table: On,
	text: Vn
}, Zn = W("^ *([^\\n ].*)\\n {0,3}((?:\\| *)?:?-+:? *(?:\\| *:?-+:? *)*(?:\\| *)?)(?:\\n((?:(?! *\\n|hr|heading|blockquote|code|fences|list|html).*(?:\\n|$))*)\\n*|$)").replace("hr", Mn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("blockquote", " {0,3}>").replace("code", "(?: {4}| {0,3}	)[^\\n]").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]").replace("html", In).getRegex(), Qn = {
	...Xn,
	lheading: zn,
	table: Zn,
	paragraph: W(Bn).replace("hr", Mn).replace("heading", " {0,3}#{1,6}(?:\\s|$)").replace("|lheading", "").replace("table", Zn).replace("blockquote", " {0,3}>").replace("fences", " {0,3}(?:`{3,}(?=[^`\\n]*(?:\\n|$))|~~~)[^\\n]*(?:\\n|$)").replace("list", " {0,3}(?:[*+-]|1[.)])[ \\t]+[^ \\t\\n]").replace("html", In).getRegex()
}, $n = {
	...Xn,
	html: W("^ *(?:comment(?: *\\n|\\s*$)|<(tag)[\\s\\S]+?</\\1>(?: *\\n{2,}|\\s*$)|<tag(?:\"[^\"]*\"|'[^']*'|\\s[^'\"/>\\s]*)*?/?>(?: *\\n{2,}|\\s*$))").replace("comment", Gn).replace(/tag/g, "(?!(?:a|em|strong|small|s|cite|q|dfn|abbr|data|time|code|var|samp|kbd|sub|sup|i|b|u|mark|ruby|rt|rp|bdi|bdo|span|br|wbr|ins|del|img)\\b)\\w+(?!:|[^\\w\\s@]*@)\\b").getRegex(),
	def: /^ *\[([^\]]+)\]: *<?([^\s>]+)>?(?: +(["(][^\n]+[")]))? *(?:\n+|$)/,
	heading: /^(#{1,6})(.*)(?:\n+|$)/,
	fences: On,
	lheading: /^(.+?)\n {0,3}(=+|-+) *(?:\n+|$)/,
	paragraph: W(Bn).replace("hr", Mn).replace("heading", " *#{1,6} *[^\n]").replace("|table", "").replace("blockquote", " {0,3}>").replace("|fences", "").replace("|list", "").replace("|html", "").replace("|tag", "").replace("lheading", Rn).getRegex()
}, er = /^\\([!"#$%&'()*+,\-./:;<=>?@\[\]\\^_`{|}~])/, tr = /^(`+)([^`]|[^`][\s\S]*?[^`])\1(?!`)/, nr = /^( {2,}|\\)\n(?!\s*$)[ \t]*/, rr = /^(`+|[^`])(?:(?= {2,}\n)|[\s\S]*?(?:(?=[\\<!\[`*_]|\b_|$)|[^ ](?= {2,}\n)))/, q = /[\p{P}\p{S}]/u, ir = /[\s\p{P}\p{S}]/u, ar = /[^\s\p{P}\p{S}]/u, or = W(/^((?![*_])punctSpace)/, "u").replace(/punctSpace/g, ir).getRegex(), sr = /[\p{Pi}\p{Ps}"']/u, cr = /(?!~)[\p{P}\p{S}]/u, lr = /(?!~)[\s\p{P}\p{S}]/u, ur = /(?:[^\s\p{P}\p{S}]|~)/u, dr = W(/link|precode-code|html/, "g").replace("link", /\[(?:[^\[\]`]|(?<a>`+)[^`]+\k<a>(?!`))*?\]\((?:\\[\s\S]|[^\\\(\)]|\((?:\\[\s\S]|[^\\\(\)])*\))*\)/).replace("precode-", G ? "(?<!`)()" : "(^^|[^`])").replace("code", /(?<b>`+)[^`]+\k<b>(?!`)/).replace("html", /<(?! )[^<>]*?>/).getRegex(), J = /^(?:\*+(?:((?!\*)punct)|([^\s*]))?)|^_+(?:((?!_)punct)|([^\s_]))?/, fr = W(J, "u").replace(/punct/g, q).getRegex(), pr = W(J, "u").replace(/punct/g, cr).getRegex(), mr = W(/^(?:\*+(?:((?!\*)(?!openQuote)punct)|([^\s*]))?)|^_+(?:((?!_)(?!openQuote)punct)|([^\s_]))?/, "u").replace(/openQuote/g, sr).replace(/punct/g, q).getRegex(), hr = "^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)punctSpace(\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|notPunctSpace(\\*+)(?=notPunctSpace)", gr = W(hr, "gu").replace(/notPunctSpace/g, ar).replace(/punctSpace/g, ir).replace(/punct/g, q).getRegex(), _r = W(hr, "gu").replace(/notPunctSpace/g, ur).replace(/punctSpace/g, lr).replace(/punct/g, cr).getRegex(), vr = W("^[^_*]*?__[^_*]*?\\*[^_*]*?(?=__)|[^*]+(?=[^*])|(?!\\*)punct(\\*+)(?=[\\s]|$)|notPunctSpace(\\*+)(?!\\*)(?=punctSpace|$)|(?!\\*)[\\s](\\*+)(?=notPunctSpace)|[\\s](\\*+)(?!\\*)(?=punct)|(?!\\*)punct(\\*+)(?!\\*)(?=punct)|(?:(?!\\*)punct|notPunctSpace)(\\*+)(?!\\*)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, ar).replace(/punctSpace/g, ir).replace(/punct/g, q).getRegex(), yr = W("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)punctSpace(_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)", "gu").replace(/notPunctSpace/g, ar).replace(/punctSpace/g, ir).replace(/punct/g, q).getRegex(), br = W("^[^_*]*?\\*\\*[^_*]*?_[^_*]*?(?=\\*\\*)|[^_]+(?=[^_])|(?!_)punct(_+)(?=[\\s]|$)|notPunctSpace(_+)(?!_)(?=punctSpace|$)|(?!_)[\\s](_+)(?=notPunctSpace)|[\\s](_+)(?!_)(?=punct)|(?!_)punct(_+)(?!_)(?=punct)|(?:(?!_)punct|notPunctSpace)(_+)(?!_)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, ar).replace(/punctSpace/g, ir).replace(/punct/g, q).getRegex(), xr = W(/^~~?(?:((?!~)punct)|[^\s~])/, "u").replace(/punct/g, q).getRegex(), Sr = W("^[^~]+(?=[^~])|(?!~)punct(~~?)(?=[\\s]|$)|notPunctSpace(~~?)(?!~)(?=punctSpace|$)|(?!~)punctSpace(~~?)(?=notPunctSpace)|[\\s](~~?)(?!~)(?=punct)|(?!~)punct(~~?)(?!~)(?=punct)|notPunctSpace(~~?)(?=notPunctSpace)", "gu").replace(/notPunctSpace/g, ar).replace(/punctSpace/g, ir).replace(/punct/g, q).getRegex(), Cr = W(/\\(punct)/, "gu").replace(/punct/g, q).getRegex(), wr = W(/(`+)(?:[^`]|[^`][\s\S]*?[^`])\1(?!`)|`+|\\(punct)/, "gu").replace(/punct/g, q).getRegex(), Tr = W(/^<(scheme:[^\s\x00-\x1f<>]*|email)>/).replace("scheme", /[a-zA-Z][a-zA-Z0-9+.-]{1,31}/).replace("email", /[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+(@)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)+(?![-_])/).getRegex(), Er = W(Gn).replace("(?:-->|$)", "-->").getRegex(), Dr = W("^comment|^</[a-zA-Z][a-zA-Z0-9-]*\\s*>|^<[a-zA-Z][a-zA-Z0-9-]*(?:attribute)*?\\s*/?>|^<\\?[\\s\\S]*?\\?>|^<![a-zA-Z]+\\s[\\s\\S]*?>|^<!\\[CDATA\\[[\\s\\S]*?\\]\\]>").replace("comment", Er).replace("attribute", /\s+[a-zA-Z:_][\w.:-]*(?:\s*=\s*"[^"]*"|\s*=\s*'[^']*'|\s*=\s*[^\s"'=<>`]+)?/).getRegex(), Or = /\[(?:\\[\s\S]|[^\[\]\\])*\]/, kr = W(/(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\])|[^\[\]\\`])*?/).replace("brackets", Or).getRegex(), Ar = W(/^!?\[(label)\]\([ \t\n]*(href)(?:(?:[ \t]+(?:\n[ \t]*)?|\n[ \t]*)(title))?[ \t\n]*\)/).replace("label", kr).replace("href", /<(?:\\.|[^\n<>\\])*>|(?!<)[^ \t\n\x00-\x1f]+|(?=\))/).replace("title", /"(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*'|\((?:\\[\s\S]|[^)\\])*\)/).getRegex(), jr = W(/^!?\[(label)\]\[(ref)\]/).replace("label", kr).replace("ref", Hn).getRegex(), Mr = W(/^!?\[(ref)\](?:\[\])?/).replace("ref", Hn).getRegex(), Nr = /(?!\s*\])(?:\\[\s\S]|[^\[\]\\]){1,999}/, Pr = W(/(?:[^\[\]\\`]*(?:\[(?:brackets|\\[\s\S]|[^\[\]\\])*\]|\\[\s\S]|`+(?!`)[^`]*?`+(?!`)|``+(?=\]))){0,999}?[^\[\]\\`]*?/).replace("brackets", Or).getRegex(), Fr = W("reflink|nolink(?!\\()", "g").replace("reflink", W(/^!?\[(label)\]\[(ref)\]/).replace("label", Pr).replace("ref", Nr).getRegex()).replace("nolink", W(/^!?\[(ref)\](?:\[\])?/).replace("ref", Nr).getRegex()).getRegex(), Ir = /[hH][tT][tT][pP][sS]?|[fF][tT][pP]/, Lr = W(/(?:mailto:email|xmpp:email(?:\/[A-Za-z0-9@.]+)?)/).replace(/email/g, /[A-Za-z0-9._+-]+@[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(), Rr = {
	_backpedal: On,
	anyPunctuation: Cr,
	anyPunctuationOutsideCode: wr,
	autolink: Tr,
	blockSkip: dr,
	br: nr,
	code: tr,
	del: On,
	delLDelim: On,
	delRDelim: On,
	emStrongLDelim: fr,
	emStrongRDelimAst: gr,
	emStrongRDelimUnd: yr,
	escape: er,
	link: Ar,
	nolink: Mr,
	punctuation: or,
	reflink: jr,
	reflinkSearch: Fr,
	tag: Dr,
	text: rr,
	url: On
}, zr = {
	...Rr,
	emStrongLDelim: mr,
	emStrongRDelimAst: vr,
	emStrongRDelimUnd: br,
	link: W(/^!?\[(label)\]\((.*?)\)/).replace("label", kr).getRegex(),
	reflink: W(/^!?\[(label)\]\s*\[([^\]]*)\]/).replace("label", kr).getRegex()
}, Br = {
	...Rr,
	emStrongRDelimAst: _r,
	emStrongLDelim: pr,
	delLDelim: xr,
	delRDelim: Sr,
	url: W(/^emailProtocol|^((?:protocol):\/\/|www\.)(?:[a-zA-Z0-9\-]+\.?)+[^\s<]*|^email/).replace("emailProtocol", Lr).replace("protocol", Ir).replace("email", /[A-Za-z0-9._+-]+(@)[a-zA-Z0-9-_]+(?:\.[a-zA-Z0-9-_]*[a-zA-Z0-9])+(?![\w-])/).getRegex(),
	_backpedal: /(?:[^?!.,:;*_'"~()&]+|\([^)]*\)|&(?![a-zA-Z0-9]+;$)|[?!.,:;*_'"~)]+(?!$))+/,
	del: /^(~~?)(?=[^\s~])((?:\\[\s\S]|[^\\])*?(?:\\[\s\S]|[^\s~\\]))\1(?=[^~]|$)/,
	text: W(/^(?:[^a-zA-Z0-9](?=emailProtocol)|(`+|~+|[^`~])(?:(?=[`~])|(?= {2,}\n)|(?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@)|[\s\S]*?(?:(?=[\\<!\[`*~_]|\b_|protocol:\/\/|wwwStart|$)|[^ ](?= {2,}\n)|[^a-zA-Z0-9](?=emailProtocol)|[^a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-](?=[a-zA-Z0-9.!#$%&'*+\/=?_`{\|}~-]+@))))/).replace("protocol", Ir).replace(/emailProtocol/g, /(?:mailto|xmpp):/).replace("wwwStart", G ? "(?<![^\\s*_~(])www\\." : "www\\.").getRegex()
}, Vr = {
	...Br,
	br: W(nr).replace("{2,}", "*").getRegex(),
	text: W(Br.text).replace("\\b_", "\\b_| {2,}\\n").replace(/\{2,\}/g, "*").getRegex()
}, Hr = {
	normal: Xn,
	gfm: Qn,
	pedantic: $n
}, Ur = {
	normal: Rr,
	gfm: Br,
	breaks: Vr,
	pedantic: zr
}, Wr = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
}, Gr = (e) => Wr[e];
function Y(e, t) {
	if (t) {
		if (K.escapeTest.test(e)) return e.replace(K.escapeReplace, Gr);
	} else if (K.escapeTestNoEncode.test(e)) return e.replace(K.escapeReplaceNoEncode, Gr);
	return e;
}
function Kr(e) {
	return K.numericCharacterReference.test(e) ? e.replace(K.numericCharacterReferenceOrAmpersand, (e, t, n) => {
		if (t === void 0 && n === void 0) return "&amp;";
		let r = t === void 0 ? Number.parseInt(n, 16) : Number.parseInt(t, 10);
		return r === 0 || r > 1114111 || r >= 55296 && r <= 57343 ? "�" : r === 38 ? "&amp;" : String.fromCodePoint(r);
	}) : e;
}
function qr(e) {
	try {
		e = encodeURI(e).replace(K.percentDecode, "%");
	} catch {
		return null;
	}
	return e;
}
function Jr(e, t) {
	let n = e.replace(K.findPipe, (e, t, n) => {
		let r = !1, i = t;
		for (; --i >= 0 && n[i] === "\\";) r = !r;
		return r ? "|" : " |";
	}).split(K.splitPipe), r = 0;
	if (n[0].trim() || n.shift(), n.length > 0 && !n.at(-1)?.trim() && n.pop(), t) {
		if (n.length > t) n.splice(t);
		else for (; n.length < t;) n.push("");
	}
	for (; r < n.length; r++) n[r] = n[r].trim().replace(K.slashPipe, "|");
	return n;
}
function Yr(e, t, n) {
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
function Xr(e) {
	let t = e.split("\n"), n = t.length - 1;
	for (; n >= 0 && K.blankLine.test(t[n]);) n--;
	return t.length - n <= 2 ? e : t.slice(0, n + 1).join("\n");
}
function Zr(e) {
	return e.trim().replace(K.multipleSpaceGlobal, " ").toLowerCase().toUpperCase().toLowerCase();
}
function Qr(e, t) {
	if (e.indexOf(t[0]) === -1 && e.indexOf(t[1]) === -1) return -1;
	let n = 0;
	for (let r = 0; r < e.length; r++) if (e[r] === "\\") r++;
	else if (e[r] === t[0]) n++;
	else if (e[r] === t[1] && (n--, n < 0)) return r;
	return n > 0 ? -2 : -1;
}
var $r = /* @__PURE__ */ new WeakMap();
function ei(e) {
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
function ti(e, t) {
	let n = ei(t), r = $r.get(e);
	r ? r.push(n) : $r.set(e, [n]);
}
function ni(e) {
	let t = $r.get(e);
	t && (t.pop(), t.length === 0 && $r.delete(e));
}
function ri(e, t, n) {
	let r = $r.get(e)?.at(-1);
	return r && r.maskedSrc === t ? r.lastPossibleEmStrongCloserIndex[n] : ei(t).lastPossibleEmStrongCloserIndex[n];
}
function ii(e, t) {
	let n = $r.get(e)?.at(-1);
	return n && n.maskedSrc === t ? n.lastPossibleDelCloserIndex : ei(t).lastPossibleDelCloserIndex;
}
function ai(e, t = 0) {
	let n = t, r = "";
	for (let t of e) if (t === "	") {
		let e = 4 - n % 4;
		r += " ".repeat(e), n += e;
	} else r += t, n++;
	return r;
}
function oi(e, t) {
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
function si(e, t, n, r, i) {
	let a = t.href, o = t.title || null, s = oi(e[1], i), c = e[0].charAt(0) === "!", l = r.state.inLink, u = r.state.linkEmitted, d = r.state.inRawBlock;
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
function ci(e, t, n) {
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
function li(e, t, n, r) {
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
var ui = class {
	options;
	rules;
	lexer;
	constructor(e) {
		this.options = e || En;
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
			let e = this.options.pedantic ? t[0] : Xr(t[0]);
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
			let e = t[0], n = ci(e, t[3] || "", this.rules);
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
				let t = Yr(e, "#");
				(this.options.pedantic || !t || this.rules.other.endingSpaceTabChar.test(t)) && (e = t.trim());
			}
			return {
				type: "heading",
				raw: Yr(t[0], "\n"),
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
			raw: Yr(t[0], "\n")
		};
	}
	blockquote(e) {
		let t = this.rules.block.blockquote.exec(e);
		if (t) {
			let e = Yr(t[0], "\n").split("\n"), n = "", r = "", i = [];
			for (; e.length > 0;) {
				let t = !1, a = [], o = 0;
				for (; o < e.length; o++) if (this.rules.other.blockquoteStart.test(e[o])) a.push(e[o]), t = !0;
				else if (!t) a.push(e[o]);
				else break;
				e = e.slice(o);
				let s = a.join("\n"), c = s.replace(this.rules.other.blockquoteMarkerWhitespace, (e, t, n) => n.startsWith(" ") ? t + " " + n.slice(1) : t + ai(n, t.length)).replace(this.rules.other.blockquoteSetextReplace, "\n    $1").replace(this.rules.other.blockquoteSetextReplace2, "");
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
				let u = t[2].split("\n", 1)[0], d = t[1].length, f = this.options.pedantic ? ai(u, d) : u.replace(this.rules.other.leadingSpaceTab, (e) => ai(e, d)), p = e.split("\n", 1)[0], m = !f.trim(), h = 0;
				if (this.options.pedantic ? (h = 2, a = f.trimStart()) : m ? h = d + 1 : (h = f.search(this.rules.other.nonSpaceChar), h = h > 4 ? 1 : h, a = f.slice(h), h += d), m && this.rules.other.blankLine.test(p) && (e = e.substring(p.length + 1), i = !0), !i) {
					let t = this.rules.other.nextBulletRegex(h), n = this.rules.other.hrRegex(h), r = this.rules.other.fencesBeginRegex(h), i = this.options.pedantic ? this.rules.other.pedanticHeadingBeginRegex(h) : this.rules.other.headingBeginRegex(h), o = this.rules.other.htmlBeginRegex(h), s = this.rules.other.blockquoteBeginRegex(h), c = !1;
					for (; e;) {
						let l = e.split("\n", 1)[0], u;
						if (p = l, this.options.pedantic ? (p = p.replace(this.rules.other.listReplaceNesting, "  "), u = p) : u = p.replace(this.rules.other.leadingSpaceTab, (e) => ai(e)), r.test(p) || i.test(p) || o.test(p) || s.test(p) || t.test(p) || n.test(p)) break;
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
			let n = Xr(t[0]);
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
			if (!this.rules.other.startAngleBracket.test(t[2]) && Qr(t[2], "()") !== -1) return;
			let e = Zr(t[1]), n = t[2] ? t[2].replace(this.rules.other.hrefBrackets, "$1").replace(this.rules.inline.anyPunctuation, "$1") : "", r = t[3] ? t[3].substring(1, t[3].length - 1).replace(this.rules.inline.anyPunctuation, "$1") : t[3];
			return {
				type: "def",
				tag: e,
				raw: Yr(t[0], "\n"),
				href: n,
				title: r
			};
		}
	}
	table(e) {
		let t = this.rules.block.table.exec(e);
		if (!t || !this.rules.other.tableDelimiter.test(t[2])) return;
		let n = Jr(t[1]), r = t[2].replace(this.rules.other.tableAlignChars, "").split("|"), i = t[3]?.trim() ? t[3].replace(this.rules.other.tableRowBlankLine, "").split("\n") : [], a = {
			type: "table",
			raw: Yr(t[0], "\n"),
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
			for (let e of i) a.rows.push(Jr(e, a.header.length).map((e, t) => ({
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
				raw: Yr(t[0], "\n"),
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
			if (!this.options.pedantic && li(e, n[1], t, this.rules)) return;
			let r = n[2].trim();
			if (!this.options.pedantic && this.rules.other.startAngleBracket.test(r)) {
				if (!this.rules.other.endAngleBracket.test(r)) return;
				let e = Yr(r.slice(0, -1), "\\");
				if ((r.length - e.length) % 2 == 0) return;
			} else {
				let e = Qr(n[2], "()");
				if (e === -2) return;
				if (e > -1) {
					let t = (n[0].indexOf("!") === 0 ? 5 : 4) + n[1].length + e;
					n[2] = n[2].substring(0, e), n[0] = n[0].substring(0, t).trim(), n[3] = "";
				}
			}
			let i = Yr(n[0].slice(0, -1), "\\");
			if ((n[0].length - i.length) % 2 == 0) return;
			let a = n[2], o = "";
			if (this.options.pedantic) {
				let e = this.rules.other.pedanticHrefTitle.exec(a);
				e && (a = e[1], o = e[3]);
			} else o = n[3] ? n[3].slice(1, -1) : "";
			return a = a.trim(), this.rules.other.startAngleBracket.test(a) && (a = this.options.pedantic && !this.rules.other.endAngleBracket.test(r) ? a.slice(1) : a.slice(1, -1)), si(n, {
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
			if (!this.options.pedantic && li(e, r[1], n, this.rules)) return;
			let i = t[Zr(r[2] || r[1])];
			if (!i) {
				let e = r[0].charAt(0);
				return {
					type: "text",
					raw: e,
					text: e
				};
			}
			return si(r, i, r[0], this.lexer, this.rules);
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
			let te = i === "*" ? this.rules.inline.emStrongRDelimAst : this.rules.inline.emStrongRDelimUnd, g = ri(this, t, i), ne = t.length - e.length + n;
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
			let n = [...r[0]].length - 1, i, a, o = n, s = this.rules.inline.delRDelim, c = ii(this, t), l = t.length - e.length + n;
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
				text: e ? t[0] : Kr(t[0]),
				escaped: e
			};
		}
	}
}, X = class e {
	tokens;
	options;
	state;
	inlineQueue;
	tokenizer;
	constructor(e) {
		this.tokens = [], this.tokens.links = Object.create(null), this.options = e || En, this.options.tokenizer = this.options.tokenizer || new ui(), this.tokenizer = this.options.tokenizer, this.tokenizer.options = this.options, this.tokenizer.lexer = this, this.inlineQueue = [], this.state = {
			inLink: !1,
			inRawBlock: !1,
			linkEmitted: !1,
			linkParenPossible: !0,
			top: !0
		};
		let t = {
			other: K,
			block: Hr.normal,
			inline: Ur.normal
		};
		this.options.pedantic ? (t.block = Hr.pedantic, t.inline = Ur.pedantic) : this.options.gfm && (t.block = Hr.gfm, t.inline = this.options.breaks ? Ur.breaks : Ur.gfm), this.tokenizer.rules = t;
	}
	static get rules() {
		return {
			block: Hr,
			inline: Ur
		};
	}
	static lex(t, n) {
		return new e(n).lex(t);
	}
	static lexInline(t, n) {
		return new e(n).inlineTokens(t);
	}
	lex(e) {
		e = e.replace(K.carriageReturn, "\n"), this.blockTokens(e, this.tokens);
		for (let e = 0; e < this.inlineQueue.length; e++) {
			let t = this.inlineQueue[e];
			this.state.inRawBlock = !1, this.inlineTokens(t.src, t.tokens);
		}
		return this.inlineQueue = [], this.tokens;
	}
	blockTokens(e, t = [], n = !1) {
		this.tokenizer.lexer = this;
		let r = this.state.lastToken;
		this.options.pedantic && (e = e.replace(K.tabCharGlobal, "    ").replace(K.spaceLine, ""));
		let i = 1 / 0, a, o = this.options.gfm && !this.options.pedantic && this.tokenizer.paragraph === ui.prototype.paragraph;
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
			if (e.charAt(0) !== "!" && Object.hasOwn(this.tokens.links, Zr(e.slice(n + 1, -1))) && !(n > 1 && this.linkInText(e.slice(1, n - 1)))) return !0;
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
		let n = e.includes("*") || e.includes("_") || e.includes("~"), r = n || this.options.hooks?.emStrongMask || this.tokenizer.emStrong !== ui.prototype.emStrong || this.tokenizer.del !== ui.prototype.del ? this.#r(e) : e;
		if (!n) return this.#t(e, r, t);
		ti(this.tokenizer, r);
		try {
			return this.#t(e, r, t);
		} finally {
			ni(this.tokenizer);
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
				if (ri(this.tokenizer, t, s) <= a) {
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
				if (ii(this.tokenizer, t) <= a) {
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
				if (!Object.hasOwn(this.tokens.links, Zr(t.slice(r + 1, -1)))) return t;
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
}, di = class {
	options;
	parser;
	constructor(e) {
		this.options = e || En;
	}
	space(e) {
		return "";
	}
	code({ text: e, lang: t, escaped: n }) {
		let r = (t || "").match(K.notSpaceStart)?.[0], i = e ? e.replace(K.endingNewline, "") + "\n" : "";
		return r ? "<pre><code class=\"language-" + Y(r) + "\">" + (n ? i : Y(i, !0)) + "</code></pre>\n" : "<pre><code>" + (n ? i : Y(i, !0)) + "</code></pre>\n";
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
		return `<code>${Y(e, !0)}</code>`;
	}
	br(e) {
		return "<br>";
	}
	del({ tokens: e }) {
		return `<del>${this.parser.parseInline(e)}</del>`;
	}
	link({ href: e, title: t, text: n, tokens: r, autolink: i }) {
		let a = i ? Y(n, !0) : this.parser.parseInline(r), o = qr(e);
		if (o === null) return a;
		e = Y(o, i);
		let s = "<a href=\"" + e + "\"";
		return t && (s += " title=\"" + Y(t) + "\""), s += ">" + a + "</a>", s;
	}
	image({ href: e, title: t, text: n, tokens: r }) {
		r && (n = this.parser.parseInline(r, this.parser.textRenderer));
		let i = qr(e);
		if (i === null) return Y(n);
		e = i;
		let a = `<img src="${Y(e)}" alt="${Y(n)}"`;
		return t && (a += ` title="${Y(t)}"`), a += ">", a;
	}
	text(e) {
		return "tokens" in e && e.tokens ? this.parser.parseInline(e.tokens) : "escaped" in e && e.escaped ? e.text : Y(e.text);
	}
}, fi = class {
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
}, Z = class e {
	options;
	renderer;
	textRenderer;
	constructor(e) {
		this.options = e || En, this.options.renderer = this.options.renderer || new di(), this.renderer = this.options.renderer, this.renderer.options = this.options, this.renderer.parser = this, this.textRenderer = new fi(), this.textRenderer.parser = this;
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
}, pi = class {
	options;
	block;
	constructor(e) {
		this.options = e || En;
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
		return e ? X.lex : X.lexInline;
	}
	provideParser(e = this.block) {
		return e ? Z.parse : Z.parseInline;
	}
};
function mi(e, t) {
	if (Array.isArray(t)) for (let n = 0; n < t.length; n++) e.push(t[n]);
	else e.push(t);
}
var hi = class {
	defaults = Tn();
	options = this.setOptions;
	parse = this.parseMarkdown(!0);
	parseInline = this.parseMarkdown(!1);
	Parser = Z;
	Renderer = di;
	TextRenderer = fi;
	Lexer = X;
	Tokenizer = ui;
	Hooks = pi;
	constructor(...e) {
		this.use(...e);
	}
	walkTokens(e, t) {
		let n = [];
		for (let r of e) switch (mi(n, t.call(this, r)), r.type) {
			case "table": {
				let e = r;
				for (let r of e.header) mi(n, this.walkTokens(r.tokens, t));
				for (let r of e.rows) for (let e of r) mi(n, this.walkTokens(e.tokens, t));
				break;
			}
			case "list": {
				let e = r;
				mi(n, this.walkTokens(e.items, t));
				break;
			}
			default: {
				let e = r;
				this.defaults.extensions?.childTokens?.[e.type] ? this.defaults.extensions.childTokens[e.type].forEach((r) => {
					let i = e[r].flat(1 / 0);
					mi(n, this.walkTokens(i, t));
				}) : e.tokens && mi(n, this.walkTokens(e.tokens, t));
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
				let t = this.defaults.renderer || new di(this.defaults);
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
				let t = this.defaults.tokenizer || new ui(this.defaults);
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
				let t = this.defaults.hooks || new pi();
				for (let n in e.hooks) {
					if (!(n in t)) throw Error(`hook '${n}' does not exist`);
					if (["options", "block"].includes(n)) continue;
					let r = n, i = e.hooks[r], a = t[r];
					t[r] = pi.passThroughHooks.has(n) ? (e) => {
						if (t.options.async && pi.passThroughHooksRespectAsync.has(n)) return (async () => {
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
					return mi(n, r.call(this, e)), t && mi(n, t.call(this, e)), n;
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
		return X.lex(e, t ?? this.defaults);
	}
	parser(e, t) {
		return Z.parse(e, t ?? this.defaults);
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
				let n = i.hooks ? await i.hooks.preprocess(t) : t, r = await (i.hooks ? await i.hooks.provideLexer(e) : e ? X.lex : X.lexInline)(n, i), a = i.hooks ? await i.hooks.processAllTokens(r) : r;
				i.walkTokens && await Promise.all(this.walkTokens(a, i.walkTokens));
				let o = await (i.hooks ? await i.hooks.provideParser(e) : e ? Z.parse : Z.parseInline)(a, i);
				return i.hooks ? await i.hooks.postprocess(o) : o;
			})().catch(a);
			try {
				i.hooks && (t = i.hooks.preprocess(t));
				let n = (i.hooks ? i.hooks.provideLexer(e) : e ? X.lex : X.lexInline)(t, i);
				i.hooks && (n = i.hooks.processAllTokens(n)), i.walkTokens && this.walkTokens(n, i.walkTokens);
				let r = (i.hooks ? i.hooks.provideParser(e) : e ? Z.parse : Z.parseInline)(n, i);
				return i.hooks && (r = i.hooks.postprocess(r)), r;
			} catch (e) {
				return a(e);
			}
		};
	}
	onError(e, t) {
		return (n) => {
			if (n.message += "\nPlease report this to https://github.com/markedjs/marked.", e) {
				let e = "<p>An error occurred:</p><pre>" + Y(n.message + "", !0) + "</pre>";
				return t ? Promise.resolve(e) : e;
			}
			if (t) return Promise.reject(n);
			throw n;
		};
	}
}, gi = new hi();
function Q(e, t) {
	return gi.parse(e, t);
}
Q.options = Q.setOptions = function(e) {
	return gi.setOptions(e), Q.defaults = gi.defaults, Dn(Q.defaults), Q;
}, Q.getDefaults = Tn, Q.defaults = En;
function _i(...e) {
	return gi.use(...e), Q.defaults = gi.defaults, Dn(Q.defaults), Q;
}
Q.use = _i, Q.walkTokens = function(e, t) {
	return gi.walkTokens(e, t);
}, Q.parseInline = gi.parseInline, Q.Parser = Z, Q.parser = Z.parse, Q.Renderer = di, Q.TextRenderer = fi, Q.Lexer = X, Q.lexer = X.lex, Q.Tokenizer = ui, Q.Hooks = pi, Q.parse = Q, Q.options, Q.setOptions, Q.walkTokens, Q.parseInline, Z.parse, X.lex;
// src/chat/markdown.js
var vi = {
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
}, yi = (e) => e.replace(/[&<>"]/g, (e) => `&#${e.charCodeAt(0)};`), bi = new hi({
	breaks: !0,
	gfm: !0,
	async: !1,
	renderer: {
		html: ({ text: e }) => yi(e),
		image: ({ text: e }) => yi(e),
		link({ href: e, tokens: t }) {
			let n = this.parser.parseInline(t);
			return vi.ALLOWED_URI_REGEXP.test(e) ? `<a href="${yi(e)}">${n}</a>` : n;
		}
	}
});
function xi(e) {
	return wn.sanitize(bi.parse(String(e)), vi);
}
function Si(e) {
	return wn.sanitize(xi(e), {
		...vi,
		RETURN_DOM_FRAGMENT: !0
	}).textContent.replace(/\s+/g, " ").trim();
}
// src/chat/texts.js
var $ = {
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
	length: (e, t) => `${e} van ${t} tekens`,
	lengthLeft: (e) => `Nog ${e} tekens.`,
	failed: "Niet aangekomen.",
	retry: "Probeer opnieuw",
	lost: "Je bericht is niet aangekomen. Je kunt het opnieuw proberen.",
	offline: "Je hebt nu geen internet. Je kunt wel lezen en alvast typen.",
	online: "Je hebt weer internet.",
	emergency: "Levensgevaar? Bel",
	despair: "Denk je aan zelfdoding? Bel"
}, Ci = [
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
], wi = {
	"/hielp_wel": "up",
	"/hielp_niet": "down"
}, Ti = /^Bron: (?:\[(.+)\]\(\S*\)|(.+))$/, Ei = /^Wetenschappelijke bron: \[?(https:\/\/doi\.org\/[^\s\])]+)/;
function Di(e, t) {
	let n = String(e.text ?? "").split("\n"), r = new Map((e.sources ?? []).map(({ heading: e, section: t }) => [e, t])), i = n.flatMap((e) => {
		let n = e.match(Ti)?.slice(1).find(Boolean);
		if (!n) return [];
		let i = r.get(n);
		return [{
			heading: n,
			href: i ? `${t}#${Oi(i)}` : ""
		}];
	}), a = (e.buttons ?? []).filter(({ title: e, payload: t }) => e && t);
	return {
		referral: Ci.find(({ lead: e }) => n[0].startsWith(e)),
		sources: i,
		science: n.map((e) => e.match(Ei)?.[1]).filter(Boolean),
		text: n.filter((e) => !Ti.test(e) && !Ei.test(e)).join("\n").trim(),
		choices: a.filter(({ payload: e }) => !wi[e]),
		thumbs: a.filter(({ payload: e }) => wi[e])
	};
}
function Oi(e) {
	return `sectie-${e.replaceAll(".", "-")}`;
}
function ki(e) {
	return wi[e];
}
function Ai(e, { choices: t = !0 } = {}) {
	return e.flatMap((e) => {
		let n = Di(e, ""), r = n.choices.map(({ title: e }) => e);
		return [
			n.referral ? `${$.important}:` : "",
			Si(n.referral || !n.sources.length ? n.text : ""),
			...n.sources.map(({ heading: e }) => `${$.source} ${e}.`),
			...n.science.map((e) => `${$.science} ${e}`),
			n.sources.length && !n.referral ? Si(n.text) : "",
			t && r.length ? `${$.more} ${r.join("; ")}` : ""
		].filter(Boolean);
	});
}
// src/chat/api.js
var ji = 3e4, Mi = class extends Error {}, Ni = class extends Error {}, Pi = class {
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
			reply: Fi(t)
		} };
		throw new Mi();
	}
	async send(e, t) {
		let { status: n, body: r } = await this.#e("POST", "message", e, { message: t });
		if (n === 401) throw new Ni();
		let i = Fi(r);
		if (!i.length) throw new Mi();
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
				signal: AbortSignal.timeout(ji)
			});
			return {
				status: i.status,
				body: await i.json()
			};
		} catch {
			throw new Mi();
		}
	}
};
function Fi(e) {
	return Array.isArray(e) ? e.filter((e) => e && typeof e == "object") : [];
}
// src/storage.js
var Ii = "darmgids:", Li = 6e4;
function Ri(e) {
	return Ii + e;
}
function zi(e) {
	try {
		let t = window[e];
		return t.setItem(Ii, ""), t.removeItem(Ii), t;
	} catch {
		return Bi();
	}
}
function Bi() {
	let e = /* @__PURE__ */ new Map();
	return {
		getItem: (t) => e.get(t) ?? null,
		setItem: (t, n) => e.set(t, n),
		removeItem: (t) => e.delete(t)
	};
}
function Vi(e, t, n) {
	let r = e.getItem(t);
	if (r !== null) {
		try {
			if (Date.now() - JSON.parse(r).changed < n * Li) return;
		} catch {}
		e.removeItem(t);
	}
}
// src/chat/conversation.js
var Hi = 6e4, Ui = "darmgids:tab", Wi = class extends EventTarget {
	constructor({ server: e, keep: t }) {
		super(), this.key = Ri(e), this.keep = t, this.storage = zi("localStorage"), this.tab = this.#r(), Vi(this.storage, this.key, t), this.state = this.#n(), this.#e(), window.addEventListener("storage", (e) => {
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
		this.storage.removeItem(this.key), this.state = Gi(), this.dispatchEvent(new Event("change"));
	}
	#e() {
		let e = ({ state: e, tab: t, time: n }) => e === "busy" && (t === this.tab || Date.now() - n > Hi);
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
			this.storage = Bi(), this.storage.setItem(this.key, JSON.stringify(t));
		}
		this.dispatchEvent(new Event("change"));
	}
	#n() {
		try {
			let e = JSON.parse(this.storage.getItem(this.key) ?? "null");
			if (e && typeof e.session == "string" && Array.isArray(e.turns) && Array.isArray(e.earlier)) return e.turns = e.turns.filter(Ki), e;
		} catch {}
		return Gi();
	}
	#r() {
		let e = zi("sessionStorage"), t = e.getItem(Ui) ?? Math.random().toString(36).slice(2);
		return e.setItem(Ui, t), t;
	}
};
function Gi() {
	return {
		session: "",
		earlier: [],
		turns: [],
		changed: 0
	};
}
function Ki(e) {
	return (e?.who === "visitor" ? typeof e.text == "string" : e?.who === "guide" && Array.isArray(e.reply)) && typeof e.id == "string" && Number.isFinite(e.time);
}
// src/chat/talk.js
var qi = 429, Ji = 403, Yi = class extends EventTarget {
	constructor(e) {
		super(), this.api = new Pi(e.server), this.conversation = new Wi(e);
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
				this.conversation.has(e) && this.#n(n);
			} catch {
				this.conversation.update(e, { vote: "" }), this.#r([$.lost]);
			}
		}
	}
	renew() {
		this.conversation.renew(), this.#r([$.started]);
	}
	async erase() {
		try {
			for (let e of this.conversation.sessions) if (!await this.api.erase(e)) throw new Mi();
		} catch {
			return this.#r([$.notRemoved]), !1;
		}
		return this.conversation.forget(), this.#r([$.removed]), !0;
	}
	async #e(e, t) {
		try {
			let { status: n, reply: r } = await this.#t(t);
			if (!this.conversation.has(e)) return;
			let i = n !== qi && n !== Ji;
			this.conversation.update(e, { state: i ? "sent" : "failed" }), this.#n(r);
		} catch {
			if (!this.conversation.has(e)) return;
			this.conversation.update(e, { state: "failed" }), this.#r([$.lost]);
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
				if (t || !(e instanceof Ni)) throw e;
			}
		}
		throw new Mi();
	}
	#n(e) {
		this.conversation.add({
			who: "guide",
			reply: e
		}), this.#r(Ai(e));
	}
	#r(e) {
		this.dispatchEvent(new CustomEvent("say", { detail: e }));
	}
}, Xi = {
	ATTRIBUTE: 1,
	CHILD: 2,
	PROPERTY: 3,
	BOOLEAN_ATTRIBUTE: 4,
	EVENT: 5,
	ELEMENT: 6
}, Zi = (e) => (...t) => ({
	_$litDirective$: e,
	values: t
}), Qi = class {
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
}, $i = class extends Qi {
	constructor(e) {
		if (super(e), this.it = w, e.type !== Xi.CHILD) throw Error(this.constructor.directiveName + "() can only be used in child bindings");
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
$i.directiveName = "unsafeHTML", $i.resultType = 1;
var ea = Zi($i), ta = new Intl.DateTimeFormat("nl-NL", {
	hour: "2-digit",
	minute: "2-digit"
});
function na(e, t) {
	return e.who === "visitor" ? ra(e, t) : ia(e, t);
}
function ra(e, t) {
	return S`<li class="turn visitor">
    ${aa($.you, e, t)}
    <p class="bubble">${e.text}</p>
    ${e.state === "failed" ? S`<p class="lost">
          ${A.lost}<span>${$.failed}</span>
          <button type="button" class="plain" data-retry=${e.id} @click=${() => t.retry(e.id)}>
            ${$.retry}
          </button>
        </p>` : w}
  </li>`;
}
function ia(e, t) {
	let n = e.reply.map((e) => Di(e, t.article)), r = n.flatMap((e) => e.thumbs);
	return S`<li class="turn guide">
    ${aa($.guide, e, t)} ${n.map((e) => oa(e, t))}
    <div class="tools">
      ${r.map((n) => da(n, e, t))}
      <button type="button" class="tool" @click=${() => t.copy(e)}>${A.copy}<span>${$.copy}</span></button>
    </div>
  </li>`;
}
function aa(e, t, n) {
	let r = new Date(t.time);
	return S`<p class="speaker">
    <span>${e}</span>${n.times ? S` <time datetime=${r.toISOString()}>${ta.format(r)}</time>` : w}
  </p>`;
}
function oa(e, t) {
	return [
		e.referral ? sa(e) : w,
		!e.referral && e.text && !e.sources.length ? S`<div class="bubble">${fa(e.text)}</div>` : w,
		e.sources.length || e.science.length ? ca(e, t) : w,
		e.choices.length ? la(e, t) : w
	];
}
function sa({ referral: e, text: t }) {
	let [, n, r] = t.match(/^(.+?[.!?])(?:\s+([^]*))?$/) ?? [
		t,
		t,
		""
	];
	return S`<div class="bubble referral ${e.level}">
    <p class="important">${A.important}<strong>${$.important}</strong></p>
    <p class="first">${n}</p>
    ${r ? fa(r) : w}
    ${e.call ? S`<p><a class="call" href="tel:${e.call}">${A.call}${$.call(e.call)}</a></p>` : w}
  </div>`;
}
function ca({ sources: e, science: t, text: n, referral: r }, i) {
	return S`<div class="bubble source">
    ${e.map(({ heading: e, href: t }) => S`<p>
        ${A.source}<span
          >${$.source}
          ${t ? S`<a href=${t} @click=${(e) => i.follow(e, t)}>${e}</a>` : e}</span
        >
      </p>`)}
    ${t.map((e) => S`<p><span>${$.science} <a href=${e} rel="noopener">${e}</a></span></p>`)}
    ${n && !r ? S`<div class="notice">${fa(n)}</div>` : w}
  </div>`;
}
function la({ choices: e, sources: t }, n) {
	return S`<div class="choices" role="group" aria-label=${t.length ? $.more : $.choose}>
    ${t.length ? S`<p class="label" aria-hidden="true">${$.more}</p>` : w}
    ${e.map((e) => ua(e, n))}
  </div>`;
}
function ua({ title: e, payload: t }, n) {
	return S`<button
    type="button"
    class="choice"
    aria-disabled=${n.busy ? "true" : "false"}
    @click=${() => n.choose(t, e)}
  >
    ${e}
  </button>`;
}
function da({ title: e, payload: t }, n, r) {
	let i = e.replace(/^[^\p{L}]+/u, "");
	return S`<button
    type="button"
    class="tool"
    aria-pressed=${n.vote === t ? "true" : "false"}
    aria-disabled=${n.vote ? "true" : "false"}
    @click=${() => r.vote(n.id, t)}
  >
    ${A[ki(t)]}<span>${i}</span>
  </button>`;
}
function fa(e) {
	return ea(xi(e));
}
// src/chat/element.js
var pa = 2e3, ma = 1600, ha = 100, ga = 2e4, _a = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long" }), va = class extends Le {
	static styles = a(Be);
	static properties = {
		menu: { state: !0 },
		sure: { state: !0 },
		times: { state: !0 },
		offline: { state: !0 },
		length: { state: !0 },
		examples: { state: !0 }
	};
	begin(e, t) {
		this.options = e, this.closed = t, this.hidden = !0, this.dataset.side = e.side, this.dataset.theme = e.theme, this.menu = this.sure = this.times = !1, this.offline = !navigator.onLine, this.length = 0, this.examples = [], this.talk = new Yi(e), this.talk.conversation.addEventListener("change", () => this.requestUpdate()), this.talk.addEventListener("say", (e) => this.say(e.detail)), window.addEventListener("offline", () => this.line(!1)), window.addEventListener("online", () => this.line(!0)), document.addEventListener("keydown", (e) => this.escape(e));
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
			e.textContent = n, t.append(e), setTimeout(() => e.remove(), ga);
		}
	}
	line(e) {
		this.offline = !e, this.say([e ? $.online : $.offline]);
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
		t && !this.talk.conversation.busy && (this.field.value = "", this.typed(), this.ask(t));
	}
	keydown(e) {
		e.key === "Enter" && !e.shiftKey && !e.isComposing && this.submit(e);
	}
	typed() {
		let e = this.field, t = pa - e.value.length;
		t <= ha && pa - this.length > ha && this.say([$.lengthLeft(t)]), this.length = e.value.length, e.style.height = "auto", e.style.height = `${e.scrollHeight + 4}px`;
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
		let t = e.flatMap((e) => [e.who === "visitor" ? `${$.you}: ${e.text}` : Ai(e.reply, { choices: !1 }).join("\n"), ""]);
		this.say([await O(t.join("\n").trim()) ? $.copied : $.notCopied]);
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
		return S`<section class="panel" role="dialog" aria-label=${$.dialog} tabindex="-1">
      ${this.header()} ${this.menu ? this.menuTemplate(e) : w} ${this.sure ? this.sureTemplate() : w}
      ${this.offline ? S`<p class="offline">${A.lost}<span>${$.offline}</span></p>` : w}
      <div class="scroll" role="region" aria-label=${$.conversation} tabindex="0">
        <p class="print-title">${$.printed(_a.format(/* @__PURE__ */ new Date()))}</p>
        ${e.length ? w : this.introduction()}
        <ol role="list">
          ${e.map((e) => na(e, this.view))}
          ${t ? S`<li class="turn guide typing"><p class="bubble">${$.typing}<i></i><i></i><i></i></p></li>` : w}
        </ol>
      </div>
      ${this.form(t)}
      <div class="live" aria-live="polite"></div>
    </section>`;
	}
	header() {
		return S`<div class="head">
      ${A.mark}
      <div>
        <h2>${$.title}</h2>
        <p>${$.subtitle}</p>
      </div>
      <button
        type="button"
        class="menu-button"
        aria-label=${$.menu}
        aria-expanded=${this.menu ? "true" : "false"}
        @click=${this.toggleMenu}
      >
        ${A.menu}
      </button>
      <button type="button" aria-label=${$.close} @click=${this.hide}>${A.close}</button>
    </div>`;
	}
	menuTemplate(e) {
		let t = (e, t, n, r) => S`<button type="button" aria-pressed=${r ?? w} @click=${n}>${e}<span>${t}</span></button>`;
		return S`<div class="menu" role="group" aria-label=${$.menu}>
      ${t(A.anew, $.newConversation, () => this.renew())}
      ${t(A.copy, $.copyAll, () => this.copy(e))}
      ${t(A.print, $.print, () => He(this))}
      ${t(A.clock, $.times, () => this.times = !this.times, this.times ? "true" : "false")}
      ${t(A.bin, $.remove, () => this.doubt())}
      ${this.options.privacy ? S`<a href=${this.options.privacy}>${$.privacy}</a>` : w}
    </div>`;
	}
	sureTemplate() {
		return S`<div class="sure" role="group" aria-labelledby="sure" aria-describedby="how" tabindex="-1">
      <p id="sure"><strong>${$.removeSure}</strong></p>
      <p id="how">${$.removeHow}</p>
      <button type="button" class="danger" @click=${this.erase}>${$.removeYes}</button>
      <button type="button" class="choice" @click=${this.doubt}>${$.removeNo}</button>
    </div>`;
	}
	introduction() {
		return S`<div class="introduction">
      <p>${$.introduction}</p>
      <p>${$.careful} ${$.remembered(this.options.keep)}</p>
      ${this.examples.length ? S`<p class="label">${$.examples}</p>
            <div class="choices">${this.examples.map((e) => ua(e, this.view))}</div>` : w}
    </div>`;
	}
	form(e) {
		return S`<form @submit=${this.submit}>
      <label for="field">${$.field}</label>
      <div class="row">
        <textarea
          id="field"
          rows="1"
          maxlength=${pa}
          autocomplete="off"
          placeholder=${$.placeholder}
          @keydown=${this.keydown}
          @input=${this.typed}
        ></textarea>
        <button type="submit" class="send" aria-disabled=${e ? "true" : "false"}>
          ${A.send}<span>${$.send}</span>
        </button>
      </div>
      ${this.length >= ma ? S`<p class="count">${$.length(this.length, pa)}</p>` : w}
      <p class="emergency">
        <span>${$.emergency} <a href="tel:112">112</a>.</span>
        <span>${$.despair} <a href="tel:113">113</a>.</span>
      </p>
    </form>`;
	}
}, ya = "darmgids-chat";
function ba(e, t) {
	customElements.get(ya) || customElements.define(ya, va);
	let n = document.createElement(ya);
	return n.lang = "nl", n.begin(e, t), document.body.append(n), n;
}
export { ba as createChat };
