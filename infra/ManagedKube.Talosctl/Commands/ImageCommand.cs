using System.CommandLine;
using Grpc.Core;
using ManagedKube.Talos.Api;

namespace ManagedKube.Talosctl.Commands;

/// <summary>Images on nodes.</summary>
internal sealed class ImageCommand : Command
{
    public ImageCommand(ClientHost host, GlobalOptions global)
        : base("image", "Images on nodes.") => Subcommands.Add(new PullCommand(host, global));

    private sealed class PullCommand : NodeCommand
    {
        private readonly Argument<string> _image = new("image") { Description = "The image." };
        private readonly Option<string> _namespace = new("--namespace") { Description = "Where it is kept: system or cri.", DefaultValueFactory = _ => "cri" };

        public PullCommand(ClientHost host, GlobalOptions global)
            : base(host, global, "pull", "Fetch an image ahead of its use.")
        {
            _namespace.AcceptOnlyFromAmong("cri", "system");
            Arguments.Add(_image);
            Options.Add(_namespace);
        }

        protected override async Task RunAsync(Session session, ParseResult arguments, CancellationToken cancel)
        {
            var request = new ImageServicePullRequest
            {
                ImageRef = arguments.GetValue(_image)!,
                Containerd = arguments.GetValue(_namespace) == "system"
                    ? new ContainerdInstance { Driver = ContainerDriver.Containerd, Namespace = ContainerdNamespace.NsSystem }
                    : new ContainerdInstance { Driver = ContainerDriver.Cri, Namespace = ContainerdNamespace.NsCri },
            };
            foreach (var node in session.Nodes)
            {
                var client = session.To(node);
                await client.CallAsync(async channel =>
                {
                    using var answers = new ImageService.ImageServiceClient(channel).Pull(request, client.Headers, cancellationToken: cancel);
                    await foreach (var answer in answers.ResponseStream.ReadAllAsync(cancel).ConfigureAwait(false))
                    {
                        if (answer.ResponseCase == ImageServicePullResponse.ResponseOneofCase.Name)
                            session.Host.Out.WriteLine(answer.Name);
                    }

                    return true;
                }).ConfigureAwait(false);
            }
        }
    }
}
