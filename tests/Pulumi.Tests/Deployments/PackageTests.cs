using Google.Protobuf;
using Grpc.Core;
using Pulumi.Tests.Support;

namespace Pulumi.Tests.Deployments;

public sealed class PackageTests
{
    private static RegisterPackageRequest Parameterized
        => new("bridge", "1.0.0", "https://plugins", new() { ["linux-amd64"] = [1, 2] }, new("cloud", "2.0.0", [3]));

    [Fact]
    public async Task A_package_is_registered_once_and_named_by_everything_that_is_of_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() =>
        {
            _ = new CustomResource("cloud:index:Vm", "vm", null, null, Parameterized);
            _ = new CustomResource("cloud:index:Vm", "read", null, new() { Id = "7" }, Parameterized);
            _ = new ComponentResource("cloud:index:Site", "site", null, null, remote: true, Parameterized);
            _ = new ProviderResource("cloud", "prov", ResourceArgs.Empty, null, Parameterized);
            Deployment.Instance.Invoke<Disk>("cloud:index:f", InvokeArgs.Empty, new InvokeOptions(), Parameterized);
            Deployment.Instance.Call("cloud:index:m", CallArgs.Empty, null, null, Parameterized);
        });

        Assert.Empty(engine.Log.Errors);
        Assert.Equal(
            new()
            {
                Name = "bridge",
                Version = "1.0.0",
                DownloadUrl = "https://plugins",
                Checksums = { ["linux-amd64"] = ByteString.CopyFrom(1, 2) },
                Parameterization = new() { Name = "cloud", Version = "2.0.0", Value = ByteString.CopyFrom(3) },
            },
            Assert.Single(engine.Monitor.Packages));
        Assert.All(
            [
                engine.Monitor.Registered("vm").PackageRef,
                engine.Monitor.Registered("site").PackageRef,
                engine.Monitor.Registered("prov").PackageRef,
                engine.Monitor.Reads.Single().PackageRef,
                engine.Monitor.Invokes.Single().PackageRef,
                engine.Monitor.Calls.Single().PackageRef,
            ],
            reference => Assert.Equal("ref-of-bridge", reference));
    }

    [Fact]
    public async Task An_engine_that_knows_no_parameterized_packages_is_told_apart()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("parameterization");
        await engine.RunAsync(() => _ = new CustomResource("cloud:index:Vm", "vm", null, null, Parameterized));
        Assert.Contains("The engine does not support parameterized packages", Assert.Single(engine.Log.Errors));
    }

    [Fact]
    public async Task A_plain_package_that_the_engine_refuses_is_left_to_the_type_token()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegisterPackage = _ => throw new RpcException(new Status(StatusCode.Unknown, "no"));
        var request = await engine.RunAndGetRequestAsync(
            "vm", () => _ = new CustomResource("cloud:index:Vm", "vm", null, null, new("cloud", "1.0.0", null)));
        Assert.Equal("", request.PackageRef);
    }

    [Fact]
    public async Task A_parameterized_package_that_the_engine_refuses_ends_the_program()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegisterPackage = _ => throw new RpcException(new Status(StatusCode.Unknown, "no such plugin"));
        var exitCode = await engine.RunAsync(() => _ = new CustomResource("cloud:index:Vm", "vm", null, null, Parameterized));
        Assert.Equal(32, exitCode);
        Assert.Contains("no such plugin", Assert.Single(engine.Log.Errors));
    }
}
