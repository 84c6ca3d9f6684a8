using System;
using System.IO;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Wsk.Samples.Api.Customers;
using Wsk.Samples.Api.Data;
using Wsk.Samples.Api.Inspect;
using Wsk.Samples.Api.Messages;

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
        WebApplicationBuilder builder = CreateBuilder(args);
        CheckLogLevels(builder.Configuration);
        ListeningAddresses.Use(builder);
        var options = new ShopOptions(builder.Configuration);
        AddServices(builder.Services, options);
        configure?.Invoke(builder);

        WebApplication app = builder.Build();
        app.Services.GetRequiredService<ShopDatabase>().CreateAndSeed();
        app.UseRequestLocalization("en", "zh");
        app.UseExceptionHandler(Problems.ExceptionHandler);
        app.UseStatusCodePages();
        app.UseMiddleware<PageHeaders>();
        app.UseDefaultFiles();
        app.UseStaticFiles();
        app.MapCustomers();
        app.MapInspect();
        if (options.MessageToken is { } token)
        {
            app.MapMessages(token);
        }

        app.MapHealthChecks("/health");
        return app;
    }

    /// <summary>Runs the app until it is told to stop.</summary>
    internal static async Task RunAsync(WebApplication app)
    {
        await ListeningAddresses.StartAsync(app);
        await app.WaitForShutdownAsync();
    }

    private static WebApplicationBuilder CreateBuilder(string[] args)
    {
        try
        {
            return WebApplication.CreateBuilder(new WebApplicationOptions
            {
                Args = args,
                ApplicationName = typeof(ShopApi).Assembly.GetName().Name,
                ContentRootPath = AppContext.BaseDirectory,
                WebRootPath = Path.Combine(AppContext.BaseDirectory, "wwwroot"),
            });
        }
        catch (Exception e) when (e is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new BadSettingException("appsettings", AppContext.BaseDirectory, $"{e.Message} {e.GetBaseException().Message}", e);
        }
    }

    // The logging library names the value alone, and not the setting that has it.
    private static void CheckLogLevels(ConfigurationManager configuration)
    {
        foreach ((string setting, string? value) in configuration.GetSection("Logging").AsEnumerable())
        {
            bool isLevel = value is not null && setting.Contains(":LogLevel", StringComparison.OrdinalIgnoreCase);
            if (isLevel && !(Enum.TryParse(value, ignoreCase: true, out LogLevel level) && Enum.IsDefined(level)))
            {
                throw new BadSettingException(setting, value, $"a log level is one of {string.Join(", ", Enum.GetNames<LogLevel>())}.");
            }
        }
    }

    private static void AddServices(IServiceCollection services, ShopOptions options)
    {
        services.AddSingleton(options);
        services.AddSingleton<ShopDatabase>();
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<CustomerStore>();
        services.AddSingleton<ArrivedCardStore>();
        services.AddSingleton<CustomerCards>();
        services.AddSingleton<CustomerCardTelemetry>();
        services.AddProblemDetails(Problems.Describe);
        services.AddHealthChecks().AddCheck<ShopDatabaseHealth>("database");
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ShopJsonContext.Default));

        // An id that is no number is the caller's mistake in every environment: 400, not a stack trace.
        services.Configure<RouteHandlerOptions>(routes => routes.ThrowOnBadRequest = false);
    }
}
