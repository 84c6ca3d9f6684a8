const { baseUrl } = require('../../config');

Page({
  data: {
    customers: [],
    chosen: 0,
    // The string for session-from. Bind this string itself: an object in session-from="{{…}}" arrives as "[object Object]".
    // It is ready to be sent as it is: no JSON.stringify, no encodeURIComponent on top.
    customerInfo: '',
    loading: true,
    error: '',
  },

  onLoad() {
    return this.loadCustomers();
  },

  // A shop knows its customer from the login. The sample lets you be any of the shop's customers instead.
  async loadCustomers() {
    this.setData({ loading: true, error: '' });
    try {
      const customers = await this.get('/api/customers');
      this.setData({ customers: customers.map(({ id, name }) => ({ id, name: name || '（未登记的访客）' })) });
    } catch (error) {
      this.setData({ loading: false, error: error.message });
      return;
    }

    await this.loadCustomerInfo(0);
  },

  // Fetch before the tap: the contact button opens the chat by itself, and no code runs between the tap and the chat.
  async loadCustomerInfo(chosen) {
    // Without the old string: the button must never carry another customer's card.
    this.setData({ chosen, customerInfo: '', loading: true, error: '' });
    try {
      const { customerInfo } = await this.get(`/api/customers/${this.data.customers[chosen].id}/session-from`);
      if (chosen === this.data.chosen) {
        this.setData({ customerInfo, loading: false });
      }
    } catch (error) {
      if (chosen === this.data.chosen) {
        this.setData({ loading: false, error: error.message });
      }
    }
  },

  onChoose(event) {
    // A picker's value is the index, and on some versions of WeChat a string.
    return this.loadCustomerInfo(Number(event.detail.value));
  },

  onRetry() {
    return this.data.customers.length === 0 ? this.loadCustomers() : this.loadCustomerInfo(this.data.chosen);
  },

  get(path) {
    return new Promise((resolve, reject) => {
      wx.request({
        url: baseUrl + path,
        header: { 'accept-language': 'zh-CN' },
        // wx.request also "succeeds" when the server answers 404 or 500. The API says why in `detail`; a proxy in between may not.
        success: ({ statusCode, data }) => (statusCode === 200 ? resolve(data) : reject(new Error(data?.detail ?? `服务器返回 ${statusCode}`))),
        fail: ({ errMsg }) => reject(new Error(errMsg)),
      });
    });
  },
});
