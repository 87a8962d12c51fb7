using ManagedKube.Talos.Images;

namespace ManagedKube.Talos.Tests.Images;

public sealed class ImageTests
{
    [Theory]
    [InlineData("376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba")]
    [InlineData("53b20d86399013eadfd44ee49804c1fef069bfdee3b43f3f3f5a2f57c03338ac", "siderolabs/xen-guest-agent")]
    [InlineData(
        "58eedd04d458e2c900727f5a3af74a3ef6453b9902b23decb590c0007388187a",
        "siderolabs/xen-guest-agent", "siderolabs/util-linux-tools", "siderolabs/iscsi-tools", "siderolabs/iscsi-tools")]
    public void The_id_is_the_one_that_the_factory_gives(string id, params string[] extensions) =>
        Assert.Equal(id, new ImageSchematic { Extensions = extensions }.Id());

    [Fact]
    public void The_body_is_canonical() => Assert.Equal(
        """
        customization:
            extraKernelArgs:
                - net.ifnames=0
                - -selinux
            systemExtensions:
                officialExtensions:
                    - siderolabs/nvidia-container-toolkit-production
                    - siderolabs/xen-guest-agent

        """.ReplaceLineEndings("\n"),
        new ImageSchematic
        {
            KernelArguments = ["net.ifnames=0", "-selinux"],
            Extensions = ["siderolabs/xen-guest-agent", "siderolabs/nvidia-container-toolkit-production"],
        }.Body());

    [Fact]
    public void Images_and_installers_have_the_names_of_their_platform()
    {
        var (factory, id) = (new ImageFactory(), ImageSchematic.VirtualMachine.Id());

        Assert.Equal($"https://factory.talos.dev/image/{id}/v1.14.6/nocloud-amd64.raw.xz", factory.DiskImage(id, "1.14.6"));
        Assert.Equal($"https://factory.talos.dev/image/{id}/v1.14.6/metal-amd64.iso", factory.MetalImage(id, "1.14.6"));
        Assert.Equal($"factory.talos.dev/nocloud-installer/{id}:v1.14.6", factory.VirtualMachineInstaller(id, "1.14.6"));
        Assert.Equal($"mirror.example.net/metal-installer/{id}:v1.14.6", new ImageFactory("mirror.example.net").MetalInstaller(id, "1.14.6"));
    }

    [Theory]
    [InlineData("376567988ad370138ad8b2698212367b8edcb69b5fd68c80be1f2ec7d603b4ba", true)]
    [InlineData("376567988AD370138AD8B2698212367B8EDCB69B5FD68C80BE1F2EC7D603B4BA", false)]
    [InlineData("376567988ad3", false)]
    [InlineData("", false)]
    public void An_id_has_64_hexadecimal_digits(string text, bool isId) => Assert.Equal(isId, ImageFactory.IsSchematicId(text));
}
