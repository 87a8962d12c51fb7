using System.Collections.Immutable;
using Pulumi.Testing;

namespace Pulumi;

public sealed partial class Deployment
{
    /// <summary>Runs a stack class against mocks.</summary>
    /// <param name="mocks">Answer for the providers.</param>
    /// <param name="options">What the stack is told about its run.</param>
    /// <returns>The resources in the order of their registration; the first one is the stack.</returns>
    /// <exception cref="RunException">The program failed or logged an error.</exception>
    /// <exception cref="AggregateException">The program failed or logged errors more than once.</exception>
    public static async Task<ImmutableArray<Resource>> TestAsync<TStack>(IMocks mocks, TestOptions? options = null)
        where TStack : Stack, new()
        => (await RunWithMocksAsync(mocks, options, StackFactory.Create<TStack>).ConfigureAwait(false)).Resources;

    /// <summary>Runs a stack that is an object of a service provider against mocks.</summary>
    /// <param name="mocks">Answer for the providers.</param>
    /// <param name="serviceProvider">Has the stack.</param>
    /// <param name="options">What the stack is told about its run.</param>
    /// <inheritdoc cref="TestAsync{TStack}(IMocks, TestOptions)"/>
    public static async Task<ImmutableArray<Resource>> TestWithServiceProviderAsync<TStack>(
        IMocks mocks, IServiceProvider serviceProvider, TestOptions? options = null)
        where TStack : Stack
        => (await RunWithMocksAsync(mocks, options, () => StackFactory.Create<TStack>(serviceProvider)).ConfigureAwait(false)).Resources;

    /// <summary>Runs a program that returns outputs against mocks.</summary>
    /// <param name="testMocks">Answer for the providers.</param>
    /// <param name="testOptions">What the program is told about its run.</param>
    /// <param name="createResources">The program.</param>
    /// <returns>The resources without the stack, in the order of their registration, and the outputs.</returns>
    /// <exception cref="RunException">The program failed or logged an error.</exception>
    /// <exception cref="AggregateException">The program failed or logged errors more than once.</exception>
    public static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task<IDictionary<string, object?>>> createResources)
    {
        var (resources, outputs) = await RunWithMocksAsync(testMocks, testOptions, () => new Stack(createResources, options: null))
            .ConfigureAwait(false);
        return ([.. resources.Where(resource => resource is not Pulumi.Stack)], outputs);
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    public static Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<IDictionary<string, object?>> createResources)
        => TestAsync(testMocks, testOptions, () => Task.FromResult(createResources()));

    /// <summary>Runs a program without outputs against mocks.</summary>
    /// <returns>The resources without the stack, in the order of their registration.</returns>
    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task{IDictionary{string, object}}})"/>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Func<Task> createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, async () =>
        {
            await createResources().ConfigureAwait(false);
            return NoOutputs;
        }).ConfigureAwait(false);
        return resources;
    }

    /// <inheritdoc cref="TestAsync(IMocks, TestOptions, Func{Task})"/>
    public static async Task<ImmutableArray<Resource>> TestAsync(
        IMocks testMocks, TestOptions testOptions, Action createResources)
    {
        var (resources, _) = await TestAsync(testMocks, testOptions, () =>
        {
            createResources();
            return Task.FromResult(NoOutputs);
        }).ConfigureAwait(false);
        return resources;
    }

    private static async Task<(ImmutableArray<Resource> Resources, IDictionary<string, object?> Outputs)> RunWithMocksAsync(
        IMocks mocks, TestOptions? options, Func<Stack> createStack)
    {
        var settings = new DeploymentSettings
        {
            ProjectName = options?.ProjectName ?? "project",
            StackName = options?.StackName ?? "stack",
            OrganizationName = options?.OrganizationName ?? "organization",
            RootDirectory = options?.RootDirectory,
            IsDryRun = options?.IsPreview ?? true,
            Config = ConfigEnvironment.ReadValues(Environment.GetEnvironmentVariable),
            ConfigSecretKeys = ConfigEnvironment.ReadSecretKeys(Environment.GetEnvironmentVariable),
        };
        var engine = new MockEngine();
        var monitor = new MockMonitor(mocks, settings.ProjectName, settings.StackName);
        var deployment = new Deployment(settings, monitor, engine);
        await RunInAsync(deployment, runner => runner.RunAsync(createStack)).ConfigureAwait(false);

        RunException[] errors = [.. engine.Errors.Select(error => new RunException(error))];
        if (errors.Length > 0)
            throw errors.Length == 1 ? errors[0] : new AggregateException(errors);

        var outputs = await deployment.Stack.StackOutputs.DataTask.ConfigureAwait(false);
        return ([.. monitor.Resources], outputs.Value);
    }
}
