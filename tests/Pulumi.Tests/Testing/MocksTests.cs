using System.Collections.Concurrent;
using System.Collections.Immutable;
using Pulumi.Testing;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Testing;

public sealed class MocksTests
{
    private readonly RecordingMocks _mocks = new();

    private sealed class RecordingMocks : IMocks
    {
        public ConcurrentQueue<MockResourceArgs> Resources { get; } = new();

        public ConcurrentQueue<MockCallArgs> Calls { get; } = new();

        public ConcurrentQueue<MockRegisterResourceOutputsRequest> Outputs { get; } = new();

        public Task<(string? id, object state)> NewResourceAsync(MockResourceArgs args)
        {
            Resources.Enqueue(args);
            return Task.FromResult<(string?, object)>(($"{args.Name}-id", args.Inputs.SetItem("address", "10.0.0.1")));
        }

        public Task<object> CallAsync(MockCallArgs args)
        {
            Calls.Enqueue(args);
            return Task.FromResult<object>(new Dictionary<string, object> { ["size"] = 10 });
        }

        public Task RegisterResourceOutputs(MockRegisterResourceOutputsRequest args)
        {
            Outputs.Enqueue(args);
            return Task.CompletedTask;
        }
    }

    private sealed class WebStack : Stack
    {
        public WebStack() => Address = new Server("web", new() { Image = "i" }).Address;

        [Output]
        public Output<string?> Address { get; set; }
    }

    [Fact]
    public async Task A_stack_class_is_run_and_its_resources_are_returned_with_the_stack_first()
    {
        var resources = await Deployment.TestAsync<WebStack>(_mocks);

        Assert.IsType<WebStack>(resources[0]);
        var server = Assert.IsType<Server>(resources[1]);
        Assert.Equal("10.0.0.1", await OutputUtilities.GetValueAsync(server.Address));
        Assert.Equal("urn:pulumi:stack::project::pulumi:pulumi:Stack$test:index:Server::web", await OutputUtilities.GetValueAsync(server.Urn));
    }

    [Fact]
    public async Task A_stack_can_come_from_a_service_provider()
    {
        var resources = await Deployment.TestWithServiceProviderAsync<WebStack>(_mocks, new StackService());

        Assert.IsType<WebStack>(resources[0]);
    }

    private sealed class StackService : IServiceProvider
    {
        public object? GetService(Type serviceType) => new WebStack();
    }

    [Fact]
    public async Task The_outputs_of_a_function_are_returned_too()
    {
        var (resources, outputs) = await Deployment.TestAsync(_mocks, new TestOptions(), () => new Dictionary<string, object?>
        {
            ["image"] = new Server("web", new() { Image = "i" }).Image,
            ["plain"] = 1,
        });

        Assert.IsType<Server>(Assert.Single(resources));
        Assert.Equal("i", await OutputUtilities.GetValueAsync(Assert.IsType<Output<string>>(outputs["image"])));
        Assert.Equal(1, outputs["plain"]);
    }

    [Fact]
    public async Task Mocks_see_plain_inputs()
    {
        await Deployment.TestAsync(_mocks, new TestOptions(), () =>
        {
            _ = new Server("web", new()
            {
                Image = Output.CreateSecret("i"),
                Disks = { new DiskArgs { Size = 10, Label = OutputUtilities.CreateUnknown("") } },
                Tags = { ["a"] = "b" },
            }, new CustomResourceOptions { ImportId = "x", Provider = new TestProvider("prov") });
        });

        var args = _mocks.Resources.Single(args => args.Name == "web");
        Assert.Equal(
            ("test:index:Server", "x", "urn:pulumi:stack::project::pulumi:pulumi:Stack$pulumi:providers:test::prov::prov-id"),
            (args.Type, args.Id, args.Provider));
        Assert.Equal("i", args.Inputs["image"]);
        Assert.Equal("b", ((ImmutableDictionary<string, object>)args.Inputs["tags"])["a"]);
        Assert.False(args.Inputs.ContainsKey("disks"));
    }

    [Fact]
    public async Task Functions_are_answered_by_mocks()
    {
        var size = 0;
        await Deployment.TestAsync(_mocks, new TestOptions(), () =>
        {
            _ = Deployment.Instance.Invoke<Disk>("test:index:getDisk", InvokeArgs.Empty).Apply(disk => size = disk.Size);
        });

        Assert.Equal((10, "test:index:getDisk"), (size, Assert.Single(_mocks.Calls).Token));
    }

    [Fact]
    public async Task Components_tell_mocks_their_outputs()
    {
        await Deployment.TestAsync(_mocks, new TestOptions(), () => { _ = new Group("g"); });

        var outputs = _mocks.Outputs.Single(request => request.Urn.EndsWith("::g", StringComparison.Ordinal));
        Assert.True(await Output.IsSecretAsync(outputs.Outputs["Secret"]));
    }

    [Fact]
    public async Task Options_say_what_the_program_is_told()
    {
        (string, string, string, bool)? told = null;
        var options = new TestOptions { ProjectName = "p", StackName = "s", OrganizationName = "o", IsPreview = false };
        await Deployment.TestAsync(_mocks, options, () =>
        {
            var instance = Deployment.Instance;
            told = (instance.ProjectName, instance.StackName, instance.OrganizationName, instance.IsDryRun);
        });

        Assert.Equal(("p", "s", "o", false), told);
    }

    [Fact]
    public async Task Empty_mocks_return_the_inputs_and_no_id()
    {
        var resources = await Deployment.TestAsync(new EmptyMocks(), new TestOptions(), () => { _ = new Server("web", new() { Image = "i" }); });

        var server = (Server)resources.Single();
        Assert.Equal("i", await OutputUtilities.GetValueAsync(server.Image));
        Assert.False(await OutputUtilities.GetIsKnownAsync(server.Id));
    }

    [Fact]
    public async Task A_failure_of_the_program_fails_the_test()
    {
        var error = await Assert.ThrowsAsync<RunException>(() => Deployment.TestAsync(
            _mocks, new TestOptions(), async Task () =>
            {
                await Task.Yield();
                throw new RunException("no");
            }));
        Assert.Equal("no", error.Message);

        var errors = await Assert.ThrowsAsync<AggregateException>(() => Deployment.TestAsync(_mocks, new TestOptions(), () =>
        {
            Log.Error("one");
            Log.Error("two");
        }));
        Assert.Equal(["one", "two"], errors.InnerExceptions.Select(inner => inner.Message).Order());
    }
}
