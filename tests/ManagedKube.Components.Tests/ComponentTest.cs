using System.Collections.Concurrent;
using System.Collections.Immutable;
using ManagedKube.Model.Planning;
using ManagedKube.Testing;
using Pulumi;
using Pulumi.Testing;

namespace ManagedKube.Components.Tests;

/// <summary>Runs a program against mocks.</summary>
internal static class ComponentTest
{
    /// <summary>The secret of the consoles' client.</summary>
    public const string PlantedSecret = "planted-console-secret";

    public static Task<RecordingMocks> RunAsync(Action program) => RunAsync(new RecordingMocks(), program);

    public static async Task<RecordingMocks> RunAsync(RecordingMocks mocks, Action program)
    {
        await Deployment.TestAsync(mocks, new TestOptions { ProjectName = "managedkube", StackName = "test", IsPreview = false }, program);
        return mocks;
    }

    /// <summary>Options that note those of every child, by name.</summary>
    public static ComponentResourceOptions Observing(ConcurrentDictionary<string, ResourceOptions> seen) => new()
    {
        ResourceTransformations =
        {
            transformation =>
            {
                if (transformation.Resource is CustomResource)
                    seen[transformation.Resource.GetResourceName()] = transformation.Options;
                return null;
            },
        },
    };

    /// <summary>What a cluster is made from, with the secret that its plan needs.</summary>
    public static ManagedClusterArgs ArgsOf(ClusterPlan plan) => plan.SignOn is { Consoles.IsEmpty: false }
        ? new() { Plan = plan, ConsoleSecret = PlantedSecret }
        : new() { Plan = plan };

    public static ImmutableDictionary<string, object> Map(object value) => Assert.IsType<ImmutableDictionary<string, object>>(value);

    public static object Only(object value) => Assert.Single(Assert.IsType<ImmutableArray<object>>(value));
}
