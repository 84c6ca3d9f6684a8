using System;
using Wsk.Samples.Api;

try
{
    await using var shop = ShopApi.Create(args);
    await ShopApi.RunAsync(shop);
    return 0;
}
catch (BadSettingException e)
{
    await Console.Error.WriteLineAsync(e.Message);
    return 1;
}
