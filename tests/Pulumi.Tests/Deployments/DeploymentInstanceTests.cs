using Pulumi.Tests.Support;

namespace Pulumi.Tests.Deployments;

public sealed class DeploymentInstanceTests
{
    [Fact]
    public async Task The_instance_tells_what_the_engine_said()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_ORGANIZATION"] = "acme";
        engine.Environment["PULUMI_ROOT_DIRECTORY"] = "/work";
        engine.Environment["PULUMI_DRY_RUN"] = "true";

        (string, string, string, string, bool)? told = null;
        await engine.RunAsync(() => told = (
            Deployment.Instance.ProjectName,
            Deployment.Instance.StackName,
            Deployment.Instance.OrganizationName,
            Deployment.Instance.RootDirectory,
            Deployment.Instance.IsDryRun));

        Assert.Equal(("proj", "dev", "acme", "/work", true), told);
    }

    [Fact]
    public async Task There_is_an_instance_only_within_a_run()
    {
        await using var engine = await FakeEngine.StartAsync();
        var run = engine.RunAsync(() => _ = Deployment.Instance);

        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
        Assert.Equal(0, await run);
        Assert.Throws<InvalidOperationException>(() => Deployment.Instance);
    }

    [Fact]
    public async Task Two_runs_at_a_time_do_not_see_each_other()
    {
        await using var first = await FakeEngine.StartAsync();
        await using var second = await FakeEngine.StartAsync();
        second.Environment["PULUMI_STACK"] = "prod";

        var names = await Task.WhenAll(StackNameAsync(first), StackNameAsync(second));

        Assert.Equal(["dev", "prod"], names);
    }

    private static async Task<string> StackNameAsync(FakeEngine engine)
    {
        var name = "";
        await engine.RunAsync(async () =>
        {
            await Task.Yield();
            name = Deployment.Instance.StackName;
            return new Dictionary<string, object?>();
        });
        return name;
    }
}
