import { createRequire } from 'node:module';

const { baseUrl } = createRequire(import.meta.url)('../../../samples/miniprogram/config.js');

// `wx` as far as the page uses it: a real request to the API under test, which stands where config.js says.
export function createWx(apiUrl) {
  return {
    // Set to answer in the API's place.
    answer: null,

    request(options) {
      if (this.answer) {
        this.answer(options);
        return;
      }

      if (!options.url.startsWith(`${baseUrl}/`)) {
        options.fail({ errMsg: `request:fail ${options.url} is not below config.js's baseUrl` });
        return;
      }

      fetch(apiUrl + options.url.slice(baseUrl.length), { headers: options.header })
        .then(async (response) => ({ statusCode: response.status, data: JSON.parse(await response.text()) }))
        .then((answer) => options.success(answer), (error) => options.fail({ errMsg: `request:fail ${error.message}` }));
    },
  };
}
