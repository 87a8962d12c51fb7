using System.Collections.Immutable;
using ManagedKube.Cli.Clusters;
using ManagedKube.Cli.Hosting;
using ManagedKube.Cli.Results;
using ManagedKube.Cli.Stacks;
using ManagedKube.Model.Lifecycle;

namespace ManagedKube.Cli.Operations;

/// <summary>The versions of several clusters. A stack that cannot be judged does not keep the others from being judged.</summary>
/// <param name="Stacks">Those that could be judged.</param>
/// <param name="Problems">Why the others could not.</param>
internal sealed record FleetLifecycle(ImmutableArray<StackLifecycle> Stacks, ImmutableArray<StackReport> Problems)
{
    public static FleetLifecycle Of(StackLoader loader, IEnumerable<string> stacks, ReleaseData data, DateOnly asOf, TimeProvider clock)
    {
        var judged = ImmutableArray.CreateBuilder<StackLifecycle>();
        var problems = ImmutableArray.CreateBuilder<StackReport>();
        foreach (var stack in stacks)
        {
            try
            {
                judged.Add(new StackLifecycle(stack, ClusterLifecycle.Of(ClusterDefinitions.Read(loader, stack), data, asOf)));
            }
            catch (FormatException exception)
            {
                problems.Add(StackReport.Failure(stack, ExitCode.WrongUsage, $"{stack}: {exception.Message}", clock.GetUtcNow()));
            }
            catch (Exception exception) when (Failures.ExpectedCode(exception) is { } code)
            {
                problems.Add(StackReport.Failure(stack, code, Failures.Message(exception), clock.GetUtcNow()));
            }
        }
        return new FleetLifecycle(judged.ToImmutable(), problems.ToImmutable());
    }
}
