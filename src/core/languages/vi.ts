import type {Language} from './language.ts';

export const vi: Language = {
	tag: 'vi',
	clutter: {
		newsletter: {
			labels: ['bản tin', 'nhập email', 'đăng ký nhận bản tin', 'đăng ký nhận tin'],
			phrases: ['qua email của bạn', 'đăng ký nhận bản tin', 'đăng ký nhận tin'],
		},
		related: {
			labels: [
				'bài liên quan',
				'bài viết cùng chủ đề',
				'bài viết liên quan',
				'bạn có thể quan tâm',
				'chủ đề liên quan',
				'có thể bạn quan tâm',
				'cùng chuyên mục',
				'mời quý độc giả',
				'mời độc giả',
				'tin cùng chuyên mục',
				'tin cũ hơn',
				'tin khác',
				'tin liên quan',
				'tin mới',
				'tin mới nhất',
				'tin nổi bật',
				'tin tức liên quan',
				'tin đọc thêm',
				'video liên quan',
				'xem ngay',
				'xem thêm',
				'xem tiếp',
				'đáng chú ý',
				'đề xuất',
				'đọc thêm',
				'đọc tiếp',
				'đừng bỏ lỡ',
			],
			phrases: ['mời bạn đọc xem thêm', 'mời quý vị xem', 'mời độc giả theo dõi', 'xem thêm tại'],
		},
		popular: {
			labels: [
				'phổ biến',
				'tin xem nhiều',
				'tin đọc nhiều',
				'xem nhiều',
				'xem nhiều nhất',
				'được quan tâm',
				'đọc nhiều',
				'đọc nhiều nhất',
				'đọc nhiều trong tuần',
			],
		},
		share: {
			labels: [
				'chia sẻ',
				'chia sẻ bài viết',
				'copy link',
				'copy link thành công',
				'gửi email',
				'in bài viết',
				'lưu',
				'lưu bài',
				'sao chép liên kết',
				'theo dõi trên',
				'trở lại',
			],
		},
		'social-follow': {
			labels: ['quan tâm', 'theo dõi', 'theo dõi chúng tôi', 'theo dõi chúng tôi trên', 'theo dõi trên google news', 'theo dõi trên zalo'],
			phrases: ['fanpage facebook của', 'theo dõi báo trên google news', 'theo dõi chúng tôi trên', 'trên google news của'],
		},
		ad: {
			labels: ['nội dung quảng cáo', 'nội dung tài trợ', 'quảng cáo', 'thông tin quảng cáo', 'tài trợ'],
		},
		subscribe: {
			labels: ['tạo tài khoản', 'đăng ký', 'đăng ký gói', 'đăng nhập', 'ủng hộ'],
			phrases: ['chỉ dành cho thành viên', 'nội dung dành cho thành viên', 'đăng nhập để đọc tiếp'],
		},
		app: {
			labels: ['tải app', 'tải ứng dụng'],
			phrases: ['tải ứng dụng của báo', 'tải ứng dụng của chúng tôi'],
		},
		comments: {
			labels: [
				'bình luận',
				'bình luận của bạn',
				'chia sẻ ý kiến của bạn',
				'gửi bình luận',
				'gửi ý kiến',
				'hãy là người đầu tiên bình luận',
				'viết bình luận',
				'xem thêm bình luận',
				'xem tất cả bình luận',
				'ý kiến',
				'ý kiến bạn đọc',
				'ý kiến của bạn',
			],
			phrases: ['chia sẻ ý kiến của bạn', 'đăng nhập để bình luận'],
		},
		'author-bio': {
			labels: ['về tác giả'],
		},
		tags: {
			labels: ['chủ đề', 'tags', 'thẻ', 'từ khoá', 'từ khóa'],
		},
		credit: {
			labels: ['nguồn ảnh', 'đồ họa', 'ảnh', 'ảnh minh họa'],
			phrases: ['bản quyền thuộc về'],
		},
		player: {
			labels: ['nghe', 'nghe bài viết', 'nghe đọc bài', 'video'],
		},
		'source-line': {
			labels: ['nguồn'],
		},
		consent: {
			labels: ['chính sách bảo mật', 'chấp nhận tất cả'],
		},
		navigation: {
			labels: ['lên đầu trang', 'trang chủ', 'tìm kiếm', 'về đầu trang'],
		},
		other: {
			labels: ['báo lỗi', 'cập nhật'],
		},
	},
	bylinePrefixes: ['tác giả', 'bài và ảnh', 'thực hiện'],
	and: ['và', '&'],
};
