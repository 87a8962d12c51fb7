using Google.Protobuf;
using ManagedKube.Engine.Plugins;
using ManagedKube.Engine.Tests.Deployments.Harness;
using Pulumi.Protocol.Values;
using Pulumirpc;

namespace ManagedKube.Engine.Tests.Monitor;

public sealed class PackageTests
{
    private const string SubType = "sub:index:Thing";

    private static readonly PackageParameter Sub = new("sub", "2.0.0", "AQID");

    private readonly StackUnderTest _stack = new();

    private static async Task SubAsync(ScriptedSdk sdk)
    {
        var package = await sdk.Monitor.RegisterPackageAsync(new RegisterPackageRequest
        {
            Name = "test",
            Version = "1.2.3",
            Parameterization = new Parameterization { Name = "sub", Version = "2.0.0", Value = ByteString.CopyFrom(1, 2, 3) },
        });
        await sdk.RegisterAsync(SubType, "a", PropertyMap.Of(("x", 1)), request => request.PackageRef = package.Ref);
    }

    [Fact]
    public async Task A_parameter_makes_another_package_of_a_plugin()
    {
        await _stack.MustUpAsync(SubAsync);
        Assert.All(_stack.Provider.Parameters, parameter => Assert.Equal(Sub, parameter));
        Assert.NotEmpty(_stack.Provider.Parameters);
        var provider = _stack["default_2_0_0"];
        Assert.Equal("pulumi:providers:sub", provider.Type);
        Assert.Equal("2.0.0", provider.Inputs["version"]);
        Assert.Equal(
            PropertyMap.Of(("name", "test"), ("parameterization", "AQID"), ("version", "1.2.3")), ((ObjectValue)provider.Inputs["__internal"]).Properties);
        Assert.False((await _stack.MustUpAsync(SubAsync)).HasChanges);
    }

    [Fact]
    public async Task Refresh_and_destroy_find_the_parameter_in_the_state()
    {
        await _stack.MustUpAsync(SubAsync);
        _stack.Provider.Parameters.Clear();
        await _stack.RefreshAsync();
        Assert.Equal([Sub], _stack.Provider.Parameters);
        _stack.Provider.Parameters.Clear();
        await _stack.DestroyAsync();
        Assert.Equal([Sub], _stack.Provider.Parameters);
        Assert.Empty(_stack.Provider.World);
    }

    [Fact]
    public async Task The_same_package_has_the_same_reference() => await _stack.MustUpAsync(async sdk =>
    {
        var request = new RegisterPackageRequest { Name = "test", Version = "1.0.0" };
        var first = await sdk.Monitor.RegisterPackageAsync(request);
        Assert.Equal(first.Ref, (await sdk.Monitor.RegisterPackageAsync(request)).Ref);
        request.Parameterization = new Parameterization { Name = "sub", Version = "1.0.0" };
        Assert.NotEqual(first.Ref, (await sdk.Monitor.RegisterPackageAsync(request)).Ref);
    });

    [Fact]
    public async Task An_explicit_provider_keeps_its_version_and_its_variables()
    {
        await _stack.MustUpAsync(sdk => sdk.RegisterAsync("pulumi:providers:test", "mine", PropertyMap.Of(("region", "x")), request =>
        {
            request.Version = "3.1.0";
            request.EnvVarMappings["MY_TOKEN"] = "TOKEN";
        }));
        Assert.Equal("3.1.0", _stack["mine"].Inputs["version"]);
        Assert.Equal(
            PropertyMap.Of(("envVarMappings", PropertyMap.Of(("MY_TOKEN", "TOKEN")))), ((ObjectValue)_stack["mine"].Inputs["__internal"]).Properties);
        Assert.Equal(["region", "version"], _stack["mine"].Outputs.Keys);
    }
}
