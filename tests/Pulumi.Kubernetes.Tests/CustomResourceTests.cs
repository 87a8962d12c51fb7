using System.Collections.Immutable;
using Pulumi.Kubernetes.ApiExtensions;
using Pulumi.Kubernetes.Tests.Support;
using Pulumi.Kubernetes.Types.Inputs.Meta.V1;

namespace Pulumi.Kubernetes.Tests;

public sealed class CustomResourceTests
{
    private readonly RecordingMocks _mocks = new();

    [Fact]
    public async Task Its_type_and_its_fields_are_those_of_the_derived_inputs()
    {
        await Deployment.TestAsync(_mocks, new(), () =>
        {
            _ = new ApiExtensions.CustomResource("pool", new PoolArgs
            {
                Metadata = new ObjectMetaArgs { Name = "public" },
                Spec = { { "addresses", new[] { "203.0.113.1/32" } } },
            });
        });

        var asked = Assert.Single(_mocks.Resources);
        Assert.Equal("kubernetes:metallb.io/v1beta1:IPAddressPool", asked.Type);
        Assert.Equal("IPAddressPool", asked.Inputs["kind"]);
        Assert.Equal(["203.0.113.1/32"], (ImmutableArray<object>)((ImmutableDictionary<string, object>)asked.Inputs["spec"])["addresses"]);
    }

    [Fact]
    public async Task A_patch_has_a_type_of_its_own()
    {
        await Deployment.TestAsync(_mocks, new(), () => { _ = new CustomResourcePatch("pool", new PoolPatchArgs()); });

        Assert.Equal("kubernetes:metallb.io/v1beta1:IPAddressPoolPatch", Assert.Single(_mocks.Resources).Type);
    }

    private sealed class PoolArgs() : CustomResourceArgs("metallb.io/v1beta1", "IPAddressPool")
    {
        [Input("spec")]
        private InputMap<object>? _spec;

        public InputMap<object> Spec
        {
            get => _spec ??= [];
            set => _spec = value;
        }
    }

    private sealed class PoolPatchArgs() : CustomResourcePatchArgs("metallb.io/v1beta1", "IPAddressPool");
}
