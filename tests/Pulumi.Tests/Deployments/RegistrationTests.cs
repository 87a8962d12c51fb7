using Google.Protobuf.WellKnownTypes;
using Pulumi.Tests.Support;
using Pulumi.Utilities;

namespace Pulumi.Tests.Deployments;

public sealed class RegistrationTests
{
    private const string StackUrn = "urn:pulumi:dev::proj::pulumi:pulumi:Stack::proj-dev";

    [Fact]
    public async Task The_stack_is_registered_first_and_without_a_parent()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAndGetRequestAsync("web", () => _ = new Server("web", new() { Image = "i" }));

        var stack = engine.Monitor.Registrations.First();
        Assert.Equal(
            ("pulumi:pulumi:Stack", "proj-dev", "", false, false),
            (stack.Type, stack.Name, stack.Parent, stack.Custom, stack.Remote));
        Assert.Empty(stack.Object.Fields);
    }

    [Fact]
    public async Task A_resource_without_options_says_no_more_than_it_must()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("web", () => _ = new Server("web", new() { Image = "i" }));

        Assert.Equal(
            new()
            {
                Type = "test:index:Server",
                Name = "web",
                Parent = StackUrn,
                Custom = true,
                Object = Wire.Fields(("disks", Wire.List()), ("image", Wire.Text("i"))),
                PropertyDependencies = { ["disks"] = new(), ["image"] = new() },
                AcceptSecrets = true,
                AcceptResources = true,
                SupportsResultReporting = true,
                Hooks = new(),
            },
            request);
    }

    [Fact]
    public async Task Every_option_is_sent()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("web", () =>
        {
            var first = new Server("first", new() { Image = "i" });
            _ = new Server("web", new() { Image = "i" }, new CustomResourceOptions
            {
                DependsOn = first,
                Protect = false,
                IgnoreChanges = { "image" },
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
                Provider = new TestProvider("prov"),
                CustomTimeouts = new() { Create = TimeSpan.FromMinutes(5), Delete = TimeSpan.FromTicks(1) },
                ReplaceOnChanges = { "disks[*]" },
                RetainOnDelete = true,
                DeletedWith = first,
                ReplaceWith = first,
                HideDiffs = { "tags" },
                ReplacementTrigger = (Input<object>)"v1",
                DeleteBeforeReplace = false,
                AdditionalSecretOutputs = { "address" },
                ImportId = "existing",
                EnvVarMappings = { ["A"] = "B" },
            });
        });

        const string FirstUrn = "urn:pulumi:dev::proj::test:index:Server::first";
        Assert.Equal(
            new()
            {
                Type = "test:index:Server",
                Name = "web",
                Parent = StackUrn,
                Custom = true,
                Object = Wire.Fields(("disks", Wire.List()), ("image", Wire.Text("i"))),
                PropertyDependencies = { ["disks"] = new(), ["image"] = new() },
                AcceptSecrets = true,
                AcceptResources = true,
                SupportsResultReporting = true,
                Hooks = new(),
                Dependencies = { FirstUrn },
                Protect = false,
                IgnoreChanges = { "image" },
                Version = "1.2.3",
                PluginDownloadURL = "https://plugins",
                Provider = "urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id",
                CustomTimeouts = new() { Create = "300000000000ns", Delete = "100ns" },
                ReplaceOnChanges = { "disks[*]" },
                RetainOnDelete = true,
                DeletedWith = FirstUrn,
                ReplaceWith = { FirstUrn },
                HideDiffs = { "tags" },
                ReplacementTrigger = Wire.Text("v1"),
                DeleteBeforeReplace = false,
                DeleteBeforeReplaceDefined = true,
                AdditionalSecretOutputs = { "address" },
                ImportId = "existing",
                EnvVarMappings = { ["A"] = "B" },
            },
            request);
    }

    [Fact]
    public async Task Each_property_says_which_resources_it_came_from()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("web", () =>
        {
            var (a, b) = (new Server("a", new() { Image = "i" }), new Server("b", new() { Image = "i" }));
            _ = new Server("web", new()
            {
                Image = a.Image,
                Tags = { ["b"] = b.Id, ["both"] = Output.Format($"{a.Id}-{b.Id}") },
                Network = b,
            });
        });

        const string A = "urn:pulumi:dev::proj::test:index:Server::a", B = "urn:pulumi:dev::proj::test:index:Server::b";
        Assert.Equal([A, B], request.Dependencies);
        Assert.Equal([A], request.PropertyDependencies["image"].Urns);
        Assert.Equal([A, B], request.PropertyDependencies["tags"].Urns);
        Assert.Equal([B], request.PropertyDependencies["network"].Urns);
        Assert.Equal(
            Wire.Reference(("urn", Wire.Text(B)), ("id", Wire.Text("b-id"))),
            request.Object.Fields["network"]);
    }

    [Fact]
    public async Task Depending_on_a_component_means_depending_on_the_resources_below_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("web", () =>
        {
            var outer = new Group("outer", build: parent =>
            {
                var custom = new Server("custom", new() { Image = "i" }, new() { Parent = parent });
                _ = new Server("below-custom", new() { Image = "i" }, new() { Parent = custom });
                _ = new Group("inner", new() { Parent = parent }, inner =>
                    _ = new Server("deep", new() { Image = "i" }, new() { Parent = inner }));
                _ = new RemoteGroup("remote", new() { Image = "i" }, new() { Parent = parent });
            });
            _ = new Server("web", new() { Image = "i" }, new() { DependsOn = outer });
        });

        Assert.Equal(
            [
                "urn:pulumi:dev::proj::test:index:Group$test:index:Group$test:index:Server::deep",
                "urn:pulumi:dev::proj::test:index:Group$test:index:RemoteGroup::remote",
                "urn:pulumi:dev::proj::test:index:Group$test:index:Server::custom",
            ],
            request.Dependencies);
    }

    [Fact]
    public async Task Children_may_depend_on_the_component_that_they_are_in()
    {
        await using var engine = await FakeEngine.StartAsync();
        var run = engine.RunAndGetRequestAsync("b", () => _ = new Group("g", build: parent =>
        {
            _ = new Server("a", new() { Image = parent.Urn }, new() { Parent = parent });
            _ = new Server("b", new() { Image = parent.Urn }, new() { Parent = parent, DependsOn = parent });
        }));
        var request = await run.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);

        Assert.Empty(request.Dependencies);
    }

    [Fact]
    public async Task A_child_of_a_custom_resource_may_depend_on_it()
    {
        await using var engine = await FakeEngine.StartAsync();
        var request = await engine.RunAndGetRequestAsync("child", () =>
        {
            var parent = new Server("parent", new() { Image = "i" });
            _ = new Server("child", new() { Image = parent.Id }, new() { Parent = parent });
        });

        Assert.Equal(["urn:pulumi:dev::proj::test:index:Server::parent"], request.Dependencies);
    }

    [Fact]
    public async Task A_child_inherits_protection_and_the_provider_of_its_package()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAndGetRequestAsync("child", () =>
        {
            var provider = new TestProvider("prov");
            var other = new ProviderResource("other", "prov2", ResourceArgs.Empty, options: null);
            _ = new Group("outer", new() { Providers = { provider, other }, Protect = true }, outer =>
                _ = new Group("inner", new() { Parent = outer }, inner =>
                {
                    _ = new Server("child", new() { Image = "i" }, new() { Parent = inner });
                    _ = new Server("own", new() { Image = "i" }, new() { Parent = inner, Protect = false, Provider = other });
                }));
        });

        var (child, own) = (engine.Monitor.Registered("child"), engine.Monitor.Registered("own"));
        Assert.Equal("urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id", child.Provider);
        Assert.Equal("urn:pulumi:dev::proj::pulumi:providers:other::prov2::prov2-id", own.Provider);
        Assert.True(child.Protect);
        Assert.True(own is { HasProtect: true, Protect: false });
        Assert.Equal("urn:pulumi:dev::proj::test:index:Group$test:index:Group::inner", child.Parent);
        Assert.Empty(engine.Monitor.Registered("outer").Providers);
    }

    [Fact]
    public async Task A_provider_that_is_still_to_be_created_is_named_with_an_unknown_id()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_DRY_RUN"] = "true";
        engine.Monitor.OnRegister = (_, response) =>
        {
            response.Id = "";
            return Task.CompletedTask;
        };
        var request = await engine.RunAndGetRequestAsync("web", () =>
            _ = new Server("web", new() { Image = "i" }, new() { Provider = new TestProvider("prov") }));

        Assert.Equal($"urn:pulumi:dev::proj::pulumi:providers:test::prov::{Wire.UnknownText}", request.Provider);
    }

    [Fact]
    public async Task Giving_a_component_both_provider_and_providers_is_an_error()
    {
        await using var engine = await FakeEngine.StartAsync();
        var exitCode = await engine.RunAsync(() =>
        {
            var provider = new TestProvider("prov");
            _ = new Group("g", new() { Provider = provider, Providers = { provider } });
        });

        Assert.Equal(32, exitCode);
        Assert.Contains("Component 'g'", Assert.Single(engine.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_remote_component_is_sent_its_providers_and_outputs_as_such()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.OnRegister = (request, response) =>
        {
            if (request.Remote)
            {
                response.Object = Wire.Fields(("address", Wire.Text("10.0.0.1")));
                response.PropertyDependencies.Add("address", new() { Urns = { "urn:pulumi:dev::proj::t:i:Inner::inner" } });
            }

            return Task.CompletedTask;
        };
        var request = await engine.RunAndGetRequestAsync("remote", () =>
        {
            var server = new Server("server", new() { Image = "i" });
            var remote = new RemoteGroup(
                "remote", new() { Image = server.Id, Network = server }, new() { Provider = new TestProvider("prov") });
            _ = new Server("after", new() { Image = remote.Address });
        });

        const string ServerUrn = "urn:pulumi:dev::proj::test:index:Server::server";
        Assert.True(request.Remote);
        Assert.False(request.Custom);
        Assert.Equal("urn:pulumi:dev::proj::pulumi:providers:test::prov::prov-id", request.Providers["test"]);
        Assert.Equal(
            Wire.Output(("value", Wire.Text("server-id")), ("dependencies", Wire.List(Wire.Text(ServerUrn)))),
            request.Object.Fields["image"]);
        Assert.Empty(request.PropertyDependencies["network"].Urns);
        Assert.Equal(
            ["urn:pulumi:dev::proj::t:i:Inner::inner", "urn:pulumi:dev::proj::test:index:RemoteGroup::remote"],
            engine.Monitor.Registered("after").Dependencies);
    }

    [Fact]
    public async Task Without_resource_references_a_resource_is_sent_as_its_id()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("resourceReferences");
        engine.Environment["PULUMI_DISABLE_RESOURCE_REFERENCES"] = "true";
        var request = await engine.RunAndGetRequestAsync("web", () => _ = new Server("web", new()
        {
            Image = "i",
            Network = new Server("net", new() { Image = "i" }),
        }));

        Assert.Equal(Wire.Text("net-id"), request.Object.Fields["network"]);
        Assert.False(request.AcceptResources);
    }

    [Fact]
    public async Task Features_are_asked_for_once_and_only_when_they_matter()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAndGetRequestAsync("b", () =>
        {
            _ = new Server("a", new() { Image = "i" });
            _ = new Server("b", new() { Image = "i" });
        });

        Assert.Equal(["aliasSpecs", "resourceReferences"], engine.Monitor.FeatureQuestions.Order());
    }

    [Fact]
    public async Task An_option_that_the_engine_does_not_support_fails_the_program()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Monitor.Features.Remove("deletedWith");
        var exitCode = await engine.RunAsync(() => _ = new Server("web", new() { Image = "i" }, new()
        {
            DeletedWith = new Server("first", new() { Image = "i" }),
        }));

        Assert.Equal(32, exitCode);
        Assert.Contains("DeletedWith", Assert.Single(engine.Log.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_cannot_be_sent_is_named_with_its_resource()
    {
        await using var engine = await FakeEngine.StartAsync();
        await engine.RunAsync(() => _ = new Server("web", new() { Image = "i", Settings = new() { ["x"] = 1L } }));

        Assert.Contains("settings.x is a System.Int64", engine.Log.Errors[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_input_is_sent_as_unknown()
    {
        await using var engine = await FakeEngine.StartAsync();
        engine.Environment["PULUMI_DRY_RUN"] = "true";
        var request = await engine.RunAndGetRequestAsync("web", () =>
            _ = new Server("web", new() { Image = OutputUtilities.CreateUnknown("") }));

        Assert.Equal(Wire.Unknown, request.Object.Fields["image"]);
    }

    [Fact]
    public async Task More_registrations_can_be_under_way_than_one_connection_has_streams()
    {
        const int Count = 250;
        await using var engine = await FakeEngine.StartAsync();
        var arrived = 0;
        var allArrived = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        engine.Monitor.OnRegister = async (request, _) =>
        {
            if (request.Custom && Interlocked.Increment(ref arrived) == Count)
                allArrived.SetResult();
            if (request.Custom)
                await allArrived.Task;
        };

        var exitCode = await engine.RunAsync(() =>
        {
            for (var i = 0; i < Count; i++)
                _ = new Server($"s{i}", new() { Image = "i" });
        });

        Assert.Equal(0, exitCode);
    }
}
