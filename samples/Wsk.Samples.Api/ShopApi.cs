using System;
using System.IO;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Wsk.Samples.Api.Customers;
using Wsk.Samples.Api.Data;

namespace Wsk.Samples.Api;

/// <summary>Puts the app together; <c>Program</c> runs it, the tests start it on a port of their own.</summary>
public static class ShopApi
{
    public const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds the app and creates and seeds its database.</summary>
    /// <param name="args">The command line, for example <c>--urls http://localhost:5081 --Shop:Database=/var/shop.db</c>.</param>
    /// <param name="configure">What a host adds before the app is built.</param>
    public static WebApplication Create(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(ShopApi).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
        });
        UseDefaultUrl(builder);
        AddServices(builder.Services);
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.Services.GetRequiredService<ShopDatabase>().CreateAndSeed();
        app.UseExceptionHandler();
        app.UseStatusCodePages();
        app.UseMiddleware<PageHeaders>();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapCustomers();
        app.MapHealthChecks("/health");
        return app;
    }

    private static void AddServices(IServiceCollection services)
    {
        services.AddOptions<ShopOptions>().BindConfiguration(ShopOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => provider.GetRequiredService<IOptions<ShopOptions>>().Value);
        services.AddSingleton<ShopDatabase>();
        services.AddSingleton<CustomerStore>();
        services.AddSingleton<CustomerCards>();
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<ShopDatabaseHealth>("database");
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJsonContext.Default));

        // An id that is no number is the caller's mistake in every environment: 400, not a stack trace.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
    }

    private static void UseDefaultUrl(WebApplicationBuilder builder)
    {
        ConfigurationManager configuration = builder.Configuration;
        bool chosen = configuration[WebHostDefaults.ServerUrlsKey] is not null
            || configuration[WebHostDefaults.HttpPortsKey] is not null
            || configuration.GetSection("Kestrel:Endpoints").Exists();
        if (!chosen)
        {
            builder.WebHost.UseUrls(DefaultUrl);
        }
    }
}
