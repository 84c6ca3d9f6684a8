using System.Threading;
using System.Threading.Tasks;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Wsk.Samples.Api.Data;

/// <summary>Healthy when the database can be asked for a row of each table.</summary>
internal sealed class ShopDatabaseHealth(ShopDatabase database) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            database.Probe();
            return Task.FromResult(HealthCheckResult.Healthy());
        }
        catch (SqliteException e)
        {
            return Task.FromResult(new HealthCheckResult(context.Registration.FailureStatus, "The database cannot be read.", e));
        }
    }
}
