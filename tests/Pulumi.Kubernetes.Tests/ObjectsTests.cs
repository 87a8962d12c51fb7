using System.Collections.Immutable;
using Pulumi.Kubernetes.Core.V1;
using Pulumi.Kubernetes.Tests.Support;
using Pulumi.Kubernetes.Types.Inputs.Apps.V1;
using Pulumi.Kubernetes.Types.Inputs.Core.V1;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;
using Pulumi.Utilities;

namespace Pulumi.Kubernetes.Tests;

public sealed class ObjectsTests
{
    private readonly RecordingMocks _mocks = new();

    [Fact]
    public async Task An_object_says_of_which_kind_it_is()
    {
        await Deployment.TestAsync(_mocks, new(), () => { _ = new Namespace("tenant"); });

        var asked = Assert.Single(_mocks.Resources);
        Assert.Equal("kubernetes:core/v1:Namespace", asked.Type);
        Assert.Equal("v1", asked.Inputs["apiVersion"]);
        Assert.Equal("Namespace", asked.Inputs["kind"]);
    }

    [Fact]
    public async Task Nested_inputs_go_out_as_the_kubernetes_api_names_them_and_outputs_come_back()
    {
        var resources = await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new Apps.V1.Deployment("web", new DeploymentArgs
            {
                Metadata = new ObjectMetaArgs { Name = "web", Namespace = "tenant", Labels = { { "app", "web" } } },
                Spec = new DeploymentSpecArgs
                {
                    Replicas = 2,
                    Selector = new LabelSelectorArgs { MatchLabels = { { "app", "web" } } },
                    Template = new PodTemplateSpecArgs
                    {
                        Spec = new PodSpecArgs
                        {
                            Containers =
                            {
                                new ContainerArgs
                                {
                                    Name = "web",
                                    Image = "web:1",
                                    Ports = { new ContainerPortArgs { Name = "http", ContainerPortValue = 80 } },
                                    ReadinessProbe = new ProbeArgs { HttpGet = new HTTPGetActionArgs { Port = "http", Path = "/" } },
                                },
                            },
                        },
                    },
                },
            });
        });

        var spec = Map(Assert.Single(_mocks.Resources).Inputs["spec"]);
        var container = Map(((ImmutableArray<object>)Map(Map(spec["template"])["spec"])["containers"])[0]);
        Assert.Equal(80d, Map(((ImmutableArray<object>)container["ports"])[0])["containerPort"]);
        Assert.Equal("http", Map(Map(container["readinessProbe"])["httpGet"])["port"]);
        var deployment = resources.OfType<Apps.V1.Deployment>().Single();
        Assert.Equal("tenant", (await OutputUtilities.GetValueAsync(deployment.Metadata)).Namespace);
        var read = await OutputUtilities.GetValueAsync(deployment.Spec);
        Assert.Equal(2, read.Replicas);
        Assert.Equal("http", read.Template.Spec.Containers[0].ReadinessProbe.HttpGet.Port.AsT1);
    }

    [Fact]
    public async Task The_data_of_a_secret_is_secret_from_the_start()
    {
        var secrets = new List<bool>();
        await Deployment.TestAsync(_mocks, new(), async () =>
        {
            var args = new SecretArgs
            {
                Data = new InputMap<string> { { "token", "aHVudGVyMg==" } },
                StringData = new InputMap<string> { { "password", "hunter2" } },
            };
            secrets.Add(await Output.IsSecretAsync(args.Data.ToOutput()));
            secrets.Add(await Output.IsSecretAsync(args.StringData.ToOutput()));
            return new Dictionary<string, object?>();
        });

        Assert.Equal([true, true], secrets);
    }

    [Fact]
    public async Task A_patch_names_the_kind_that_it_changes()
    {
        await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new NodePatch("labels", new NodePatchArgs { Metadata = new ObjectMetaPatchArgs { Name = "node-1", Labels = { { "zone", "a" } } } });
        });

        var asked = Assert.Single(_mocks.Resources);
        Assert.Equal("kubernetes:core/v1:NodePatch", asked.Type);
        Assert.Equal("Node", asked.Inputs["kind"]);
    }

    private static ImmutableDictionary<string, object> Map(object value) => (ImmutableDictionary<string, object>)value;
}
